package sharpsword.gateway.console.worklist;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.edge.calls.Paths;

/**
 * Something to do, as agency-service tells it.
 *
 * @param subject identifier of the record
 * @param family {@code tip, lead, problem, filing, case} or {@code transfer}
 */
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

    /** Whether it has to be done at once (T17, Art. 7): the law gives no number of hours. */
    boolean isDueAtOnce() {
        return task.equals("SIGN_FOR_TRANSFER") && due == null;
    }

    /** Path of the page on which it is done; empty if the console has none. */
    String page() {
        return switch (family) {
            case "tip" -> Paths.of("/console/tips/{id}", subject);
            case "case" -> Paths.of("/console/cases/{id}", subject);
            case "transfer" -> Paths.of("/console/transfers/{id}", subject);
            case "lead" -> inOperation("leads");
            // A filing is proposed by a problem and told of under its identifier.
            case "problem", "filing" -> inOperation("problems");
            default -> "";
        };
    }

    private String inOperation(String kind) {
        String slug = operation.toLowerCase(Locale.ROOT).replace('_', '-');
        return slug.isEmpty() ? "" : Paths.of("/console/operations/{slug}/{kind}/{id}", slug, kind, subject);
    }
}
