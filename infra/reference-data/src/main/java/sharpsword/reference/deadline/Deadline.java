package sharpsword.reference.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** What came of reckoning a clock: a due date, or the reason why there is none. */
public sealed interface Deadline {

    /** Code of the rule. */
    String rule();

    Light light();

    Explanation why();

    /**
     * The clock has an end.
     *
     * @param date day of the end, Asia/Shanghai
     * @param dueAt last instant in time: the end of that day, or the very instant for a clock of hours
     */
    record Due(String rule, LocalDate date, Instant dueAt, Light light, Explanation why) implements Deadline {

        public boolean isPast(Instant at) {
            return at.isAfter(dueAt);
        }
    }

    /**
     * The clock stands still, so its end is open.
     *
     * @param since from when
     * @param left what remains; months are given in calendar days, begun hours in full
     */
    record Paused(String rule, Instant since, Term left, Light light, Explanation why) implements Deadline {}

    /**
     * The clock reaches a date whose year has no calendar. Nothing is assumed about it.
     *
     * @param from first date about which nothing is known
     * @param notBefore the end cannot lie before this date
     */
    record Uncovered(String rule, LocalDate from, LocalDate notBefore, Light light, Explanation why)
            implements Deadline {}
}
