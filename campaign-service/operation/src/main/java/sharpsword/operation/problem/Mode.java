package sharpsword.operation.problem;

/** How a problem came to light. */
public enum Mode {
    /** 线上. */
    ONLINE,
    /** 现场. */
    ON_SITE,
    /** 举报. */
    TIP
}
