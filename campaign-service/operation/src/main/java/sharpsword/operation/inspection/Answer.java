package sharpsword.operation.inspection;

import java.util.List;
import sharpsword.operation.evidence.Evidence;

/**
 * What was found at a point of the checklist.
 *
 * @param note remark; needed where the point does not apply or is violated
 */
public record Answer(String point, Result result, String note, List<Evidence> evidence) {

    /** How the site stands against a point. */
    public enum Result {
        /** 符合. */
        CONFORMS,
        /** 不符合. */
        VIOLATES,
        /** 不涉及. */
        NOT_APPLICABLE
    }

    public Answer {
        evidence = List.copyOf(evidence);
    }

    boolean needsNote() {
        return result != Result.CONFORMS && note.isBlank();
    }
}
