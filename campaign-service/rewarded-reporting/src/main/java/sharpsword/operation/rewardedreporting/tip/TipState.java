package sharpsword.operation.rewardedreporting.tip;

/** Where a tip stands. What follows for a rewarded report is the state of its reward. */
public enum TipState {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    DUPLICATE,
    OUT_OF_SCOPE,
    DISPATCHED,
    INVESTIGATING,
    VERIFIED,
    PARTLY,
    UNVERIFIED
}
