package sharpsword.agency.team;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a team as a table. */
public final class TeamLife {

    /** What can be done with a team. */
    public enum Action {
        SET_BRANCH,
        BRIEF,
        GO_ON_SITE,
        GIVE_FEEDBACK,
        SUMMARISE,
        DISSOLVE
    }

    public static final Lifecycle<TeamState, Action> TABLE = Lifecycle.of(
            "team",
            Move.of(TeamState.FORMED, Action.SET_BRANCH, TeamState.BRANCH_SET, "secretary and discipline member"),
            Move.of(TeamState.FORMED, Action.DISSOLVE, TeamState.DISSOLVED),
            Move.of(TeamState.BRANCH_SET, Action.BRIEF, TeamState.BRIEFED),
            Move.of(TeamState.BRANCH_SET, Action.DISSOLVE, TeamState.DISSOLVED),
            Move.of(TeamState.BRIEFED, Action.GO_ON_SITE, TeamState.ON_SITE, "two certified officers"),
            Move.of(TeamState.BRIEFED, Action.DISSOLVE, TeamState.DISSOLVED),
            Move.of(TeamState.ON_SITE, Action.GIVE_FEEDBACK, TeamState.ON_SITE, "once a site"),
            Move.of(TeamState.ON_SITE, Action.SUMMARISE, TeamState.SUMMARISED, "integrity feedback given"),
            Move.of(TeamState.SUMMARISED, Action.DISSOLVE, TeamState.DISSOLVED));

    private TeamLife() {}
}
