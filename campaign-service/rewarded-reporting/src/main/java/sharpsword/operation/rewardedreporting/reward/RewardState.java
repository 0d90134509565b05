package sharpsword.operation.rewardedreporting.reward;

/** Where a reward stands. */
public enum RewardState {
    PROPOSED,
    RETURNED,
    REVIEWED,
    NOTIFIED,
    CLAIMED,
    PAID,
    LAPSED
}
