package sharpsword.gateway.console.operation;

import java.util.List;

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

    /** A checklist or a catalogue with its entries. */
    record Catalogue(String title, List<Entry> entries) {}

    record Entry(String code, String title) {}

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
}
