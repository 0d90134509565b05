package sharpsword.reference.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import sharpsword.reference.calendar.WorkingCalendar;
import sharpsword.reference.calendar.WorkingDay;
import sharpsword.reference.data.PackageVersion;

/**
 * Counts days. One count is made for one deadline: it walks from the day of the event to the end and notes what it met.
 *
 * <p>The day of the event does not count, and an end on a rest day moves to the next working day (T17, Art. 38).
 */
final class DayCount {

    private final WorkingCalendar calendar;
    private final StoppedTime stopped;
    private final List<Step> steps = new ArrayList<>();
    private final List<LocalDate> skipped = new ArrayList<>();
    private final NavigableSet<PackageVersion> calendars = new TreeSet<>();
    private LocalDate day;

    DayCount(LocalDate start, WorkingCalendar calendar, StoppedTime stopped) {
        this.day = start;
        this.calendar = calendar;
        this.stopped = stopped;
    }

    /** How far the count came. */
    sealed interface End {}

    record Last(LocalDate day) implements End {}

    record Open(StoppedTime.Span span, int left, DayUnit unit) implements End {}

    record Unknown(LocalDate from, LocalDate notBefore) implements End {}

    End count(List<Term> terms, boolean rollsForward) {
        Optional<End> broken = Optional.empty();
        for (Term term : terms) {
            broken = broken.or(() -> count(term));
        }
        if (!skipped.isEmpty()) {
            steps.add(new Step.RestDaysSkipped(skipped));
        }
        if (broken.isPresent()) {
            return broken.get();
        }
        return rollsForward ? roll() : new Last(day);
    }

    List<Step> steps() {
        return steps;
    }

    NavigableSet<PackageVersion> calendars() {
        return calendars;
    }

    private Optional<End> count(Term term) {
        boolean working = term.unit() == DayUnit.WORKING_DAY;
        int left = term.amount();
        if (term.unit() == DayUnit.MONTH) {
            left = (int) ChronoUnit.DAYS.between(day, day.plusMonths(term.amount()));
        }
        while (left > 0) {
            day = day.plusDays(1);
            Optional<StoppedTime.Span> span = stopped.at(day);
            if (span.isPresent() && span.get().isOpen()) {
                return Optional.of(new Open(span.get(), left, working ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY));
            }
            if (span.isPresent()) {
                continue;
            }
            switch (working ? ask(day) : WorkingDay.YES) {
                case YES -> left--;
                case NO -> skipped.add(day);
                case UNCOVERED -> {
                    return Optional.of(new Unknown(day, day));
                }
            }
        }
        return Optional.empty();
    }

    private End roll() {
        LocalDate last = day;
        while (true) {
            Optional<StoppedTime.Span> span = stopped.at(day);
            if (span.isPresent() && span.get().isOpen()) {
                return new Open(span.get(), 1, DayUnit.CALENDAR_DAY);
            }
            WorkingDay answer = ask(day);
            if (answer == WorkingDay.UNCOVERED) {
                return new Unknown(day, day);
            }
            if (answer == WorkingDay.YES && span.isEmpty()) {
                break;
            }
            day = day.plusDays(1);
        }
        if (!day.equals(last)) {
            steps.add(new Step.RolledForward(last, day));
        }
        return new Last(day);
    }

    private WorkingDay ask(LocalDate date) {
        calendar.version(date).ifPresent(calendars::add);
        return calendar.isWorkingDay(date);
    }
}
