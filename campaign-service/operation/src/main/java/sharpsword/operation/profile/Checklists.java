package sharpsword.operation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.catalogue.Catalogue;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageVersion;

/**
 * The checklists and violation catalogues of an operation on one date. A package belongs to the operation when its key is
 * the operation's slug or begins with it: {@code hazardous-waste.waste}, {@code clear-water.plating}.
 */
public final class Checklists {

    private final OperationProfile profile;
    private final DataPackages packages;
    private final LocalDate date;

    private Checklists(OperationProfile profile, DataPackages packages, LocalDate date) {
        this.profile = profile;
        this.packages = packages;
        this.date = date;
    }

    public static Checklists on(LocalDate date, OperationProfile profile, DataPackages packages) {
        return new Checklists(profile, packages, date);
    }

    /**
     * A checklist or a catalogue as it stood on the date.
     *
     * @param version the package it comes from
     * @param title name for people, in Chinese
     * @param titleEn the same in English; null if the package does not say it
     * @param entries only those that were in force
     */
    public record Listed(
            PackageVersion version, String title, @Nullable String titleEn, List<Entry> entries) {

        public Listed {
            entries = List.copyOf(entries);
        }

        public String key() {
            return version.key();
        }
    }

    public List<Listed> checklists() {
        return listed(Catalogue.CHECKLIST);
    }

    public List<Listed> violations() {
        return listed(Catalogue.VIOLATIONS);
    }

    /**
     * The checklist for an inspection: the named one, else that of the strand, else the only one.
     *
     * @param key key of the package, or null if nobody named one
     * @param strand the strand of the matter, or null
     */
    public Optional<Listed> checklist(@Nullable String key, @Nullable Strand strand) {
        List<Listed> all = checklists();
        if (key != null) {
            return all.stream().filter(each -> each.key().equals(key)).findFirst();
        }
        if (strand != null) {
            String ofStrand = profile.slug() + "." + strand.key();
            return all.stream().filter(each -> each.key().equals(ofStrand)).findFirst();
        }
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The violation of that code, whichever catalogue of the operation lists it. */
    public Optional<Entry> violation(String code) {
        return violations().stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    private List<Listed> listed(Kind<Catalogue> kind) {
        return packages.inForce(kind, date).stream()
                .filter(found -> profile.owns(found.version().key()))
                .map(this::listed)
                .toList();
    }

    private Listed listed(InForce<Catalogue> found) {
        Optional<DataPackage> head = packages.find(found.version());
        String title = head.map(DataPackage::title).orElse(found.version().key());
        String titleEn = head.flatMap(its -> Optional.ofNullable(its.titleEn())).orElse(null);
        List<Entry> entries = found.content().entries().stream()
                .filter(entry -> entry.validity().contains(date))
                .toList();
        return new Listed(found.version(), title, titleEn, entries);
    }
}
