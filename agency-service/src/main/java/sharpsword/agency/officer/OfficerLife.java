package sharpsword.agency.officer;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of an officer in the register as a table. Who has left does not come back: a new entry is made. */
public final class OfficerLife {

    /** What can be done with an entry. */
    public enum Action {
        CHANGE_ROLES,
        RENEW_CERTIFICATE,
        APPOINT_DEPUTY,
        END_DEPUTYSHIP,
        TURN,
        SET_PASSWORD,
        LEAVE
    }

    public static final Lifecycle<Standing, Action> TABLE = Lifecycle.of(
            "officer",
            Move.of(Standing.ACTIVE, Action.CHANGE_ROLES, Standing.ACTIVE, "role policies"),
            Move.of(Standing.ACTIVE, Action.RENEW_CERTIFICATE, Standing.ACTIVE),
            Move.of(Standing.ACTIVE, Action.APPOINT_DEPUTY, Standing.ACTIVE, "same agency as the head, one at a time"),
            Move.of(Standing.ACTIVE, Action.END_DEPUTYSHIP, Standing.ACTIVE),
            Move.of(Standing.ACTIVE, Action.TURN, Standing.ACTIVE, "a day of the deputyship has come"),
            Move.of(Standing.ACTIVE, Action.SET_PASSWORD, Standing.ACTIVE, "security administrator"),
            Move.of(Standing.ACTIVE, Action.LEAVE, Standing.LEFT));

    private OfficerLife() {}
}
