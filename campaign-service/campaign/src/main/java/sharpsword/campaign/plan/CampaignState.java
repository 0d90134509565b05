package sharpsword.campaign.plan;

/** Where the campaign of a year stands. */
public enum CampaignState {
    /** 起草. */
    DRAFT,
    /** 送审: waits for the decision of a unit head or leader. */
    SUBMITTED,
    /** 已批准: its operations may be published. */
    APPROVED,
    /** 实施中. */
    RUNNING,
    /** 已总结. */
    SUMMARISED,
    /** 已结束. */
    CLOSED;

    /** Whether operations may be published and published ones changed. */
    public boolean publishes() {
        return this == APPROVED || this == RUNNING;
    }
}
