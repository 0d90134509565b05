package sharpsword.operation.rewardedreporting.opening;

/** Where a request to open a seal stands. */
public enum OpeningState {
    REQUESTED,
    CONSENTED,
    REFUSED,
    SHOWN
}
