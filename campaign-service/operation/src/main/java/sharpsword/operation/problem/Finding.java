package sharpsword.operation.problem;

import java.util.List;
import sharpsword.operation.desk.Signature;

/**
 * What was found.
 *
 * @param category code of the violation in the operation's catalogue
 * @param title what the catalogue calls it
 * @param lawRefs articles it offends against
 * @param description what was seen; never told in events
 * @param correctedOnSpot whether it was put right before the team left
 * @param by who found it and when
 */
public record Finding(
        String category,
        String title,
        List<String> lawRefs,
        Severity severity,
        Mode mode,
        String description,
        boolean correctedOnSpot,
        Signature by) {

    public Finding {
        lawRefs = List.copyOf(lawRefs);
    }
}
