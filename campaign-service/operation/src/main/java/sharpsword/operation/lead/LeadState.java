package sharpsword.operation.lead;

/** Where a lead stands. */
public enum LeadState {
    /** 已登记. */
    REGISTERED,
    /** 已交办: somebody has to look into it. */
    ASSIGNED,
    /** 已转出: another operation was asked to take it over. */
    DISPATCHED_AWAY,
    /** 已被接收: the other operation has taken it over; its life goes on there. */
    HANDED_OVER,
    /** 核查中: an inspection is scheduled or was made. */
    INSPECTING,
    /** 已办结. */
    CONCLUDED
}
