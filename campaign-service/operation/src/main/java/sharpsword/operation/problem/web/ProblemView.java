package sharpsword.operation.problem.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.enterprise.Enterprise;
import sharpsword.operation.problem.Completeness;
import sharpsword.operation.problem.Problem;
import sharpsword.operation.problem.ProblemClocks;
import sharpsword.operation.problem.ProblemLife;
import sharpsword.reference.deadline.Deadline;

/**
 * A problem as pages show it; a line of the ledger.
 *
 * @param deadline by when it has to be put right, with its colour and why
 * @param completeness which fields of the line are filled
 */
record ProblemView(
        @JsonUnwrapped Problem problem,
        @Nullable String enterpriseName,
        Deadline deadline,
        Completeness completeness,
        long revision,
        List<String> possible) {

    static ProblemView of(
            Stored<Problem> stored,
            @Nullable Enterprise enterprise,
            ProblemClocks clocks,
            Instant asOf,
            Caller caller) {
        Problem problem = stored.value();
        return new ProblemView(
                problem,
                enterprise == null ? null : enterprise.name(),
                clocks.rectification(problem, asOf),
                Completeness.of(problem),
                stored.revision(),
                Possible.of(ProblemLife.TABLE, problem.state(), caller));
    }
}
