package sharpsword.agency.worklist;

import java.util.List;
import sharpsword.access.Role;

/**
 * One row of the table of duties: an event leaves its subject in a state in which somebody has to act.
 *
 * @param type event type; a star at the end stands for every event of the family
 * @param state state of the subject after the event; empty if the type alone decides
 * @param roles who may do it, any of them
 * @param addressee field of the event that names the agency; empty for the agency that takes in tips
 * @param clock deadline rule that starts with the event; {@link #AT_ONCE} where the law gives no time at all; empty if the
 *     event says the deadline or there is none
 */
record Duty(String type, String state, Task task, List<Role> roles, String addressee, String clock) {

    /** Instead of a rule: it has to be done at once, and no number of hours is set. */
    static final String AT_ONCE = "AT_ONCE";

    Duty {
        roles = List.copyOf(roles);
    }

    boolean isDueAtOnce() {
        return clock.equals(AT_ONCE);
    }

    boolean arisesFrom(String eventType, String stateAfter) {
        boolean typeFits = type.endsWith("*")
                ? eventType.startsWith(type.substring(0, type.length() - 1))
                : eventType.equals(type);
        return typeFits && (state.isEmpty() || state.equals(stateAfter));
    }
}
