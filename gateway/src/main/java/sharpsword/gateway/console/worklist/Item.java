package sharpsword.gateway.console.worklist;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.edge.calls.Paths;

/** Something to do, as agency-service tells it. */
record Item(
        String subject,
        String family,
        String task,
        String agency,
        String operation,
        String district,
        String enterprise,
        String state,
        Instant since,
        @Nullable Instant due,
        String light) {

    /** Which page of an operation shows a family of records. */
    private static final Map<String, String> IN_OPERATION =
            Map.of("leads", "leads", "inspections", "inspections", "problems", "problems");

    /** Path of the page on which it is done; empty if the console has none. */
    String page() {
        String id = subject.substring(subject.indexOf('/') + 1);
        return switch (family) {
            case "cases" -> Paths.of("/console/cases/{id}", id);
            case "transfers" -> Paths.of("/console/transfers/{id}", id);
            default ->
                IN_OPERATION.containsKey(family) && !operation.isEmpty()
                        ? Paths.of("/console/operations/{slug}/{family}/{id}", slug(), family, id)
                        : "";
        };
    }

    private String slug() {
        return operation.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
