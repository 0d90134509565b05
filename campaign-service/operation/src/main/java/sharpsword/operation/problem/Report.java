package sharpsword.operation.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.inspection.Site;

/**
 * What is told when a problem is found.
 *
 * @param inspection inspection that found it; null if it was found without one
 * @param lead lead that showed it; null if the inspection says it
 * @param site where it is; null if the inspection or lead says it
 * @param category code of a violation or of a point of a checklist
 * @param severity how serious; null for what the catalogue proposes
 * @param evidence identifiers of staged files
 */
public record Report(
        @Nullable String inspection,
        @Nullable String lead,
        @Nullable Site site,
        String category,
        @Nullable Severity severity,
        Mode mode,
        String description,
        boolean correctedOnSpot,
        Duty duty,
        List<String> evidence) {

    public Report {
        evidence = List.copyOf(evidence);
    }
}
