package sharpsword.reference.deadline;

/** The unit as the text of the law states it. */
public enum StatedUnit {
    HOUR,
    /** 日: working days or calendar days, which depends on the instrument and the number. */
    DAY,
    /** 工作日. */
    WORKING_DAY,
    /** 自然日, or a practice that is known to count every day. */
    CALENDAR_DAY,
    MONTH
}
