package sharpsword.agency.directory;

import sharpsword.agency.directory.Agency.State;
import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of an agency as a table. */
public final class AgencyLife {

    /** What can be done with an agency. */
    public enum Action {
        DESCRIBE,
        DISSOLVE
    }

    public static final Lifecycle<State, Action> TABLE = Lifecycle.of(
            "agency",
            Move.of(State.ACTIVE, Action.DESCRIBE, State.ACTIVE),
            Move.of(State.ACTIVE, Action.DISSOLVE, State.DISSOLVED, "no active officer left"));

    private AgencyLife() {}
}
