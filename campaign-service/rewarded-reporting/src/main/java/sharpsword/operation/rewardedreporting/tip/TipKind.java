package sharpsword.operation.rewardedreporting.tip;

/** What sort of tip. Both count as accepted tips; only a report can be rewarded. */
public enum TipKind {
    /** 投诉: somebody is troubled by pollution. */
    COMPLAINT,
    /** 举报: somebody points to a violation. */
    REPORT
}
