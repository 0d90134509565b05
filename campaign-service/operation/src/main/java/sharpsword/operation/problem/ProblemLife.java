package sharpsword.operation.problem;

import static sharpsword.operation.problem.ProblemAction.CHECK_LOCALLY;
import static sharpsword.operation.problem.ProblemAction.CLAIM_DONE;
import static sharpsword.operation.problem.ProblemAction.FILE_PLAN;
import static sharpsword.operation.problem.ProblemAction.PUBLICISE;
import static sharpsword.operation.problem.ProblemAction.REBOUND;
import static sharpsword.operation.problem.ProblemAction.REJECT;
import static sharpsword.operation.problem.ProblemAction.RESUME;
import static sharpsword.operation.problem.ProblemAction.REVIEW;
import static sharpsword.operation.problem.ProblemAction.START;
import static sharpsword.operation.problem.ProblemAction.WRITE_OFF;
import static sharpsword.operation.problem.ProblemState.DONE_CLAIMED;
import static sharpsword.operation.problem.ProblemState.IN_PROGRESS;
import static sharpsword.operation.problem.ProblemState.LEAD_REVIEWED;
import static sharpsword.operation.problem.ProblemState.LOCAL_CHECKED;
import static sharpsword.operation.problem.ProblemState.OPEN;
import static sharpsword.operation.problem.ProblemState.PLAN_FILED;
import static sharpsword.operation.problem.ProblemState.PUBLICISED;
import static sharpsword.operation.problem.ProblemState.REJECTED;
import static sharpsword.operation.problem.ProblemState.WRITTEN_OFF;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a problem: the write-off machine. */
public final class ProblemLife {

    public static final Lifecycle<ProblemState, ProblemAction> TABLE = Lifecycle.of(
            "problem",
            Move.of(OPEN, FILE_PLAN, PLAN_FILED),
            Move.of(OPEN, CLAIM_DONE, DONE_CLAIMED, "corrected on the spot, evidence"),
            Move.of(PLAN_FILED, START, IN_PROGRESS),
            Move.of(IN_PROGRESS, CLAIM_DONE, DONE_CLAIMED, "evidence; serious: geotagged photo"),
            Move.of(DONE_CLAIMED, CHECK_LOCALLY, LOCAL_CHECKED, "other than submitter, five tests passed"),
            Move.of(LOCAL_CHECKED, REVIEW, LEAD_REVIEWED, "other than submitter and checker"),
            Move.of(LEAD_REVIEWED, PUBLICISE, PUBLICISED),
            Move.of(PUBLICISED, WRITE_OFF, WRITTEN_OFF, "two signers; serious: five working days over"),
            Move.of(DONE_CLAIMED, REJECT, REJECTED, "with a reason"),
            Move.of(LOCAL_CHECKED, REJECT, REJECTED, "with a reason"),
            Move.of(LEAD_REVIEWED, REJECT, REJECTED, "with a reason"),
            Move.of(PUBLICISED, REJECT, REJECTED, "with a reason"),
            Move.of(REJECTED, RESUME, IN_PROGRESS),
            Move.of(WRITTEN_OFF, REBOUND, OPEN, "found again"));

    private ProblemLife() {}
}
