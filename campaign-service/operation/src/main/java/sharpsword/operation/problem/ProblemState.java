package sharpsword.operation.problem;

import java.util.Set;

/** Where a problem stands on its way to being written off (销号). */
public enum ProblemState {
    /** 已交办. */
    OPEN,
    /** 已报方案. */
    PLAN_FILED,
    /** 整改中. */
    IN_PROGRESS,
    /** 申请销号. */
    DONE_CLAIMED,
    /** 属地已核查. */
    LOCAL_CHECKED,
    /** 牵头单位已复核. */
    LEAD_REVIEWED,
    /** 公示中. */
    PUBLICISED,
    /** 已销号. */
    WRITTEN_OFF,
    /** 已退回. */
    REJECTED;

    /** States in which the work is still to be done: nobody has claimed that it was, or it was sent back. */
    static final Set<ProblemState> OWED = Set.of(OPEN, PLAN_FILED, IN_PROGRESS, REJECTED);
}
