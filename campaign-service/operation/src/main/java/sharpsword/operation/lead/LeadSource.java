package sharpsword.operation.lead;

/** Where a lead comes from. */
public enum LeadSource {
    /** 举报: handed on by rewarded reporting. */
    TIP,
    /** 线上排查: a hit of a screening rule. */
    SCREENING,
    /** 移交: handed over by another agency or operation. */
    TRANSFER,
    /** 督办: from supervision by a higher level. */
    SUPERVISION,
    /** 图斑: a satellite change patch. */
    PATCH,
    /** 导入: from a list of an earlier system. */
    IMPORT;

    /** Whether an officer may register it by hand; the others follow from a tip or a screening. */
    public boolean isRegisteredByOfficers() {
        return this != TIP && this != SCREENING;
    }
}
