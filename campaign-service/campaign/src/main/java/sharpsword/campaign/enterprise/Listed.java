package sharpsword.campaign.enterprise;

/** Whether a firm is on a stock exchange, which makes its penalties matter to others. */
public enum Listed {
    NONE,
    /** 上市公司. */
    LISTED,
    /** 拟上市. */
    TO_BE_LISTED
}
