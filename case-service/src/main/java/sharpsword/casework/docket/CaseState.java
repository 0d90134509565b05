package sharpsword.casework.docket;

/** Where a penalty case stands. The names are those of the procedure (普通程序) up to the end of the investigation. */
public enum CaseState {
    /** 初步审查: it is being decided whether a case is filed. */
    PRELIM_REVIEW,
    /** 已立案: the decision clock runs, nobody investigates yet. */
    FILED,
    /** 不予立案. */
    NOT_FILED,
    /** 移送其他机关: another organ has jurisdiction. */
    TRANSFERRED_OUT,
    /** 撤销立案: the conditions of filing turned out not to hold. */
    FILING_REVOKED,
    /** 调查取证. */
    INVESTIGATING,
    /** 中止调查: the decision clock stands still. */
    SUSPENDED,
    /** 终止调查: nothing can be investigated any more. */
    TERMINATED,
    /** 调查终结: the report of the investigators is there. */
    INVESTIGATION_DONE,
    /** 已决定: the decision was made; in this stretch, not to penalise (不予处罚). */
    DECIDED,
    /** 结案. */
    CLOSED;

    /** Whether nothing more can happen to the case. */
    public boolean isEnd() {
        return this == NOT_FILED || this == TRANSFERRED_OUT || this == FILING_REVOKED || this == CLOSED;
    }
}
