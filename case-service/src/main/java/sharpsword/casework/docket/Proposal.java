package sharpsword.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an operation proposed: the finding on which a case is to be filed.
 *
 * @param filing subject of the proposal in the operation service
 * @param problem the problem that was found
 * @param operation code of the operation, for example {@code HAZARDOUS_WASTE}
 * @param year year of the operation
 * @param district where the act happened
 * @param agency the agency whose case it becomes
 * @param enterprise unified social credit code; null if the party is no registered firm
 * @param violation code of the violation catalogue
 * @param kind whether a penalty or a criminal transfer is planned
 * @param discoveredAt when the organ registered the lead; the review clock runs from here (MEP23, Art. 18)
 * @param actDate day of the act, or of its end if it continued; the law and the limitation go by it
 */
public record Proposal(
        String filing,
        String problem,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String violation,
        Kind kind,
        Instant discoveredAt,
        LocalDate actDate) {

    /** What the operation plans. */
    public enum Kind {
        PENALTY,
        CRIMINAL
    }
}
