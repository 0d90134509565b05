package sharpsword.reference.deadline;

/** What a period is counted in. */
public enum DayUnit {
    /** Counted from the minute of the event; runs through nights and rest days. */
    HOUR,
    /** Only working days count; make-up days (调休) do, holidays and rest days do not. */
    WORKING_DAY,
    /** Every day counts. */
    CALENDAR_DAY,
    /** Ends on the day of the month on which it started, or on the month's last day if there is no such day. */
    MONTH
}
