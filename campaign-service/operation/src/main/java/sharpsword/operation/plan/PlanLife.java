package sharpsword.operation.plan;

import static sharpsword.operation.plan.PlanAction.CLOSE;
import static sharpsword.operation.plan.PlanAction.DISPATCH;
import static sharpsword.operation.plan.PlanAction.ISSUE_PROBLEMS;
import static sharpsword.operation.plan.PlanAction.PUBLICISE;
import static sharpsword.operation.plan.PlanAction.START_INSPECTING;
import static sharpsword.operation.plan.PlanAction.START_RECTIFYING;
import static sharpsword.operation.plan.PlanAction.START_SCREENING;
import static sharpsword.operation.plan.PlanAction.SUMMARISE;
import static sharpsword.operation.plan.PlanState.CLOSED;
import static sharpsword.operation.plan.PlanState.DISPATCHED;
import static sharpsword.operation.plan.PlanState.INSPECTING;
import static sharpsword.operation.plan.PlanState.PLANNED;
import static sharpsword.operation.plan.PlanState.PROBLEMS_ISSUED;
import static sharpsword.operation.plan.PlanState.PUBLICISED;
import static sharpsword.operation.plan.PlanState.RECTIFYING;
import static sharpsword.operation.plan.PlanState.SCREENING;
import static sharpsword.operation.plan.PlanState.SUMMARISED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of an operation, the same for all seven. */
public final class PlanLife {

    public static final Lifecycle<PlanState, PlanAction> TABLE = Lifecycle.of(
            "plan",
            Move.of(PLANNED, PUBLICISE, PUBLICISED),
            Move.of(PUBLICISED, START_SCREENING, SCREENING),
            Move.of(SCREENING, DISPATCH, DISPATCHED, "at least one lead"),
            Move.of(DISPATCHED, START_INSPECTING, INSPECTING, "period has begun"),
            Move.of(INSPECTING, ISSUE_PROBLEMS, PROBLEMS_ISSUED, "at least one inspection completed"),
            Move.of(PROBLEMS_ISSUED, START_RECTIFYING, RECTIFYING),
            Move.of(RECTIFYING, SUMMARISE, SUMMARISED, "no inspection under way, summary given"),
            Move.of(SUMMARISED, CLOSE, CLOSED, "every problem written off"));

    private PlanLife() {}
}
