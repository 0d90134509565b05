package sharpsword.gateway.console.operation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an operation says of itself; the pages are drawn from it. */
record Profile(
        String operation,
        String slug,
        String title,
        String titleEn,
        List<Strand> strands,
        List<String> matters,
        List<Catalogue> checklists,
        List<Catalogue> violations,
        List<Rule> rules) {

    /** A part that is reported apart. */
    record Strand(String code, String title, String titleEn) {}

    /** A checklist or a catalogue with its entries; the English title is null where its data package does not say it. */
    record Catalogue(String title, @Nullable String titleEn, List<Entry> entries) {

        String title(boolean chinese) {
            return shown(title, titleEn, chinese);
        }
    }

    /** A violation or a point of a checklist; the English title is null where its data package does not say it. */
    record Entry(String code, String title, @Nullable String titleEn) {

        String title(boolean chinese) {
            return shown(title, titleEn, chinese);
        }
    }

    /** A screening rule. */
    record Rule(String code, String title, String titleEn) {}

    String title(boolean chinese) {
        return chinese ? title : titleEn;
    }

    /** Every violation of its catalogues. */
    List<Entry> allViolations() {
        return violations.stream().flatMap(list -> list.entries().stream()).toList();
    }

    /** Every point of its checklists. */
    List<Entry> allPoints() {
        return checklists.stream().flatMap(list -> list.entries().stream()).toList();
    }

    /**
     * The title to show of a violation or a point that a record names.
     *
     * @param code its code in the catalogues and checklists
     * @param kept the Chinese title that the record keeps; shown in English too where no English one is known
     */
    String titleOf(String code, String kept, boolean chinese) {
        return chinese
                ? kept
                : Stream.concat(allViolations().stream(), allPoints().stream())
                        .filter(entry -> entry.code().equals(code))
                        .flatMap(entry -> Stream.ofNullable(entry.titleEn()))
                        .findFirst()
                        .orElse(kept);
    }

    private static String shown(String title, @Nullable String titleEn, boolean chinese) {
        return chinese || titleEn == null ? title : titleEn;
    }
}
