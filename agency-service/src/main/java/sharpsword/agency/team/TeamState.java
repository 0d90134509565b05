package sharpsword.agency.team;

/** Where a team is in its life. */
public enum TeamState {
    FORMED,
    BRANCH_SET,
    BRIEFED,
    ON_SITE,
    SUMMARISED,
    DISSOLVED
}
