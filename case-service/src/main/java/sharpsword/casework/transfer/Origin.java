package sharpsword.casework.transfer;

import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.PenaltyCase;

/**
 * Where a transfer comes from.
 *
 * @param caseId the case
 * @param problem the problem on which the case rests
 * @param enterprise unified social credit code, if there is one
 */
public record Origin(
        String caseId,
        String problem,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise) {

    static Origin of(PenaltyCase state) {
        var proposal = state.proposal();
        return new Origin(
                state.id(),
                proposal.problem(),
                proposal.operation(),
                proposal.year(),
                proposal.district(),
                proposal.agency(),
                proposal.enterprise());
    }
}
