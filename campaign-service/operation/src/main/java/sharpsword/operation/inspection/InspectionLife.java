package sharpsword.operation.inspection;

import static sharpsword.operation.inspection.InspectionAction.ANSWER;
import static sharpsword.operation.inspection.InspectionAction.ARRIVE;
import static sharpsword.operation.inspection.InspectionAction.CANCEL;
import static sharpsword.operation.inspection.InspectionAction.COMPLETE;
import static sharpsword.operation.inspection.InspectionState.CANCELLED;
import static sharpsword.operation.inspection.InspectionState.COMPLETED;
import static sharpsword.operation.inspection.InspectionState.ON_SITE;
import static sharpsword.operation.inspection.InspectionState.SCHEDULED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of an inspection. */
public final class InspectionLife {

    public static final Lifecycle<InspectionState, InspectionAction> TABLE = Lifecycle.of(
            "inspection",
            Move.of(SCHEDULED, ARRIVE, ON_SITE, "by the team, certificates valid and shown"),
            Move.of(ON_SITE, ANSWER, ON_SITE, "by the team"),
            Move.of(ON_SITE, COMPLETE, COMPLETED, "every point answered, a problem where one is violated"),
            Move.of(SCHEDULED, CANCEL, CANCELLED, "with a reason"),
            Move.of(ON_SITE, CANCEL, CANCELLED, "with a reason"));

    private InspectionLife() {}
}
