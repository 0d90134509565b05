package sharpsword.agency.team;

/** What somebody does in a team. */
public enum TeamRole {
    /** 组长: the first responsible person of the check. */
    TEAM_LEADER,
    /** 临时党支部书记. */
    BRANCH_SECRETARY,
    /** 纪检委员, also integrity monitor. */
    DISCIPLINE_MEMBER,
    /** 执法人员, at least two with certificates. */
    OFFICER,
    /** 监测人员. */
    MONITOR_STAFF,
    /** 行业部门: forestry, water, housing and others. */
    PARTNER_MEMBER,
    POLICE_MEMBER,
    PROC_ADVISER,
    /** 属地. */
    LOCAL_MEMBER
}
