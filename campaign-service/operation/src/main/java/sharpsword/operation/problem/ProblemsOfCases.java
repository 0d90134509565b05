package sharpsword.operation.problem;

import java.util.Optional;

/** Asked by the listener of transfers: which problem led to a case? */
public interface ProblemsOfCases {

    /** Identifier of the problem; empty while the case has not been linked. */
    Optional<String> ofCase(String caseId);
}
