package sharpsword.agency.team;

/** How a team is put together. */
public enum TeamMode {
    /** Province, city and locality in one team. */
    MIXED,
    /** 异地交叉: officers of one district inspect in another; the place of the violation decides who may punish. */
    CROSS_REGION,
    /** Sichuan and Chongqing together; the lead alternates by year. */
    JOINT_SC_CQ
}
