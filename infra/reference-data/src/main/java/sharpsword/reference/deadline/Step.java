package sharpsword.reference.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;

/** One step of the reckoning, in the order in which a person would explain it. */
public sealed interface Step {

    /** The event, and the first day that counts; the day of the event does not. */
    record Started(String event, Instant occurredAt, LocalDate firstDay) implements Step {}

    /** Length and unit, with the source that makes a 日 a working day or a calendar day. */
    record Counted(Term term, StatedUnit stated, String unitSource) implements Step {}

    /** It was extended. */
    record Extended(Term by, String approvedBy, Instant grantedAt) implements Step {}

    /** It stood still; {@code to} is null while it does. */
    record StoodStill(String reason, Instant from, @Nullable Instant to) implements Step {}

    /** Rest days and holidays that were not counted. */
    record RestDaysSkipped(List<LocalDate> days) implements Step {
        public RestDaysSkipped {
            days = List.copyOf(days);
        }
    }

    /** The last day was a rest day, so the end moved to the next working day. */
    record RolledForward(LocalDate from, LocalDate to) implements Step {}

    /**
     * What it rests on.
     *
     * @param law edition in force when the clock started, for example {@code APL 2021}; null if none is recorded
     */
    record RestsOn(
            String instrument,
            @Nullable String article,
            @Nullable String law,
            Mark mark) implements Step {}
}
