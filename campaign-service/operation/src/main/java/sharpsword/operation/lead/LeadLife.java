package sharpsword.operation.lead;

import static sharpsword.operation.lead.LeadAction.ASSIGN;
import static sharpsword.operation.lead.LeadAction.CONCLUDE;
import static sharpsword.operation.lead.LeadAction.DISPATCH;
import static sharpsword.operation.lead.LeadAction.HAND_OVER;
import static sharpsword.operation.lead.LeadAction.INSPECT;
import static sharpsword.operation.lead.LeadState.ASSIGNED;
import static sharpsword.operation.lead.LeadState.CONCLUDED;
import static sharpsword.operation.lead.LeadState.DISPATCHED_AWAY;
import static sharpsword.operation.lead.LeadState.HANDED_OVER;
import static sharpsword.operation.lead.LeadState.INSPECTING;
import static sharpsword.operation.lead.LeadState.REGISTERED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a lead. */
public final class LeadLife {

    public static final Lifecycle<LeadState, LeadAction> TABLE = Lifecycle.of(
            "lead",
            Move.of(REGISTERED, ASSIGN, ASSIGNED, "officers in service"),
            Move.of(ASSIGNED, ASSIGN, ASSIGNED, "officers in service"),
            Move.of(INSPECTING, ASSIGN, INSPECTING, "officers in service"),
            Move.of(REGISTERED, DISPATCH, DISPATCHED_AWAY, "matter belongs to another operation"),
            Move.of(ASSIGNED, DISPATCH, DISPATCHED_AWAY, "matter belongs to another operation"),
            Move.of(DISPATCHED_AWAY, HAND_OVER, HANDED_OVER, "the other operation took it over"),
            Move.of(REGISTERED, INSPECT, INSPECTING),
            Move.of(ASSIGNED, INSPECT, INSPECTING),
            Move.of(INSPECTING, INSPECT, INSPECTING),
            Move.of(ASSIGNED, CONCLUDE, CONCLUDED, "not verified, with a reason"),
            Move.of(INSPECTING, CONCLUDE, CONCLUDED, "no inspection open; verified only by a completed one"));

    private LeadLife() {}
}
