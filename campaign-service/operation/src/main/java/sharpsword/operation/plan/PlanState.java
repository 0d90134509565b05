package sharpsword.operation.plan;

/** Where the operation of a year stands. */
public enum PlanState {
    /** 已部署: the campaign has published it. */
    PLANNED,
    /** 已公告: the public was told and leads are called for. */
    PUBLICISED,
    /** 线上排查. */
    SCREENING,
    /** 已派发: leads went to those who inspect. */
    DISPATCHED,
    /** 现场检查. */
    INSPECTING,
    /** 问题交办: the problem list was handed over. */
    PROBLEMS_ISSUED,
    /** 整改销号. */
    RECTIFYING,
    /** 已总结. */
    SUMMARISED,
    CLOSED
}
