package sharpsword.operation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.reference.routing.Operation;

/**
 * What an operation service says about itself. The one bean that every leaf must give; everything else of the kernel is
 * driven by it.
 *
 * @param operation which of the seven
 * @param title Chinese name, as pages show it
 * @param titleEn English name
 * @param strands parts that are reported apart; empty for an operation without them
 * @param matters codes of the matters that belong to the operation but to none of its strands
 * @param dataFiles names of the data packages under {@code operation/<slug>/} in the resources: checklists, violations,
 *     parameters of rules
 */
public record OperationProfile(
        Operation operation,
        String title,
        String titleEn,
        List<Strand> strands,
        List<String> matters,
        List<String> dataFiles) {

    public OperationProfile {
        strands = List.copyOf(strands);
        matters = List.copyOf(matters);
        dataFiles = List.copyOf(dataFiles);
    }

    /** A profile without strands, matters and data, to be added with the methods below. */
    public static OperationProfile of(Operation operation, String title, String titleEn) {
        return new OperationProfile(operation, title, titleEn, List.of(), List.of(), List.of());
    }

    /** The same profile with one more strand, to which these matters belong. */
    public OperationProfile withStrand(String code, String name, String nameEn, String... ofMatters) {
        List<Strand> more = new ArrayList<>(strands);
        more.add(new Strand(code, name, nameEn, List.of(ofMatters)));
        return new OperationProfile(operation, title, titleEn, more, matters, dataFiles);
    }

    /** The same profile with these matters outside of any strand. */
    public OperationProfile withMatters(String... others) {
        return new OperationProfile(operation, title, titleEn, strands, List.of(others), dataFiles);
    }

    /** The same profile with these data packages, for example {@code checklist.json}. */
    public OperationProfile withData(String... files) {
        return new OperationProfile(operation, title, titleEn, strands, matters, List.of(files));
    }

    /** Name of the module, part of addresses and keys of data packages: {@code hazardous-waste}. */
    public String slug() {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Code of the operation as events carry it: {@code HAZARDOUS_WASTE}. */
    public String code() {
        return operation.name();
    }

    /** Every matter of the operation, those of its strands first. */
    public List<String> allMatters() {
        return Stream.concat(strands.stream().flatMap(strand -> strand.matters().stream()), matters.stream())
                .toList();
    }

    /** The strand to which a matter belongs; empty if it belongs to none. */
    public Optional<Strand> strandOf(String matter) {
        return strands.stream()
                .filter(strand -> strand.matters().contains(matter))
                .findFirst();
    }

    /** Whether a checklist or violation catalogue with that key is this operation's. */
    public boolean owns(String packageKey) {
        return packageKey.equals(slug()) || packageKey.startsWith(slug() + ".");
    }
}
