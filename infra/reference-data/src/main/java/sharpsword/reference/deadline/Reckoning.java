package sharpsword.reference.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.calendar.WorkingCalendar;
import sharpsword.reference.data.PackageVersion;

/** One reckoning of one clock: puts length, extensions, pauses and calendar together and keeps the explanation. */
final class Reckoning {

    private final RunningDeadline running;
    private final DeadlineRule rule;
    private final Term term;
    private final Light.Thresholds lights;
    private final Instant asOf;
    private final List<Step> steps = new ArrayList<>();

    Reckoning(RunningDeadline running, DeadlineRule rule, Term term, Light.Thresholds lights, Instant asOf) {
        this.running = running;
        this.rule = rule;
        this.term = term;
        this.lights = lights;
        this.asOf = asOf;
    }

    Deadline reckon(WorkingCalendar calendar, String unitSource, @Nullable String law, SortedSet<PackageVersion> used) {
        LocalDate start = ChinaTime.dateOf(running.start());
        boolean hours = term.unit() == DayUnit.HOUR;
        steps.add(new Step.RestsOn(rule.instrument(), rule.article(), law, rule.mark()));
        steps.add(new Step.Started(rule.start(), running.start(), hours ? start : start.plusDays(1)));
        steps.add(new Step.Counted(term, rule.unit(), unitSource));
        running.extensions()
                .forEach(one -> steps.add(new Step.Extended(one.term(), one.approvedBy(), one.grantedAt())));
        running.pauses().forEach(one -> steps.add(new Step.StoodStill(one.reason(), one.from(), one.to())));
        return hours ? byHours(used) : byDays(start, calendar, used);
    }

    private Deadline byHours(SortedSet<PackageVersion> used) {
        StoppedTime stopped = StoppedTime.exact(running.pauses());
        Duration length = Duration.ofHours(term.amount());
        for (Extension extension : running.extensions()) {
            if (extension.term().unit() != DayUnit.HOUR) {
                throw new IllegalArgumentException("A clock of hours cannot be extended by " + extension.term());
            }
            length = length.plusHours(extension.term().amount());
        }
        Explanation why = new Explanation(steps, used);
        return switch (HourCount.count(running.start(), length, stopped)) {
            case HourCount.At(Instant at) ->
                new Deadline.Due(rule.code(), ChinaTime.dateOf(at), at, light(stopped, running.start(), at), why);
            case HourCount.Open(Instant since, Duration left) ->
                new Deadline.Paused(
                        rule.code(),
                        since,
                        new Term((int) Math.ceilDiv(left.toSeconds(), 3600L), DayUnit.HOUR),
                        Light.UNKNOWN,
                        why);
        };
    }

    private Deadline byDays(LocalDate start, WorkingCalendar calendar, SortedSet<PackageVersion> used) {
        StoppedTime stopped = StoppedTime.wholeDays(running.pauses());
        DayCount count = new DayCount(start, calendar, stopped);
        DayCount.End end = count.count(terms(), rule.rollsForward());
        steps.addAll(count.steps());
        used.addAll(count.calendars());
        Explanation why = new Explanation(steps, used);
        Instant begin = ChinaTime.startOf(start.plusDays(1));
        return switch (end) {
            case DayCount.Last(LocalDate day) -> {
                Instant dueAt = ChinaTime.endOf(day);
                yield new Deadline.Due(rule.code(), day, dueAt, light(stopped, begin, dueAt), why);
            }
            case DayCount.Open(StoppedTime.Span span, int left, DayUnit unit) ->
                new Deadline.Paused(rule.code(), span.from(), new Term(left, unit), Light.UNKNOWN, why);
            case DayCount.Unknown(LocalDate from, LocalDate notBefore) ->
                new Deadline.Uncovered(rule.code(), from, notBefore, Light.UNKNOWN, why);
        };
    }

    /** Lengths one after the other; what has the same unit is one length, so that months keep their day. */
    private List<Term> terms() {
        List<Term> terms = new ArrayList<>(List.of(term));
        for (Extension extension : running.extensions()) {
            Term last = terms.getLast();
            if (extension.term().unit() == last.unit()) {
                terms.removeLast();
                terms.add(new Term(last.amount() + extension.term().amount(), last.unit()));
            } else {
                terms.add(extension.term());
            }
        }
        return terms;
    }

    private Light light(StoppedTime stopped, Instant begin, Instant dueAt) {
        if (rule.nature() != DeadlineRule.Nature.ACT_BY) {
            return Light.GREEN;
        }
        if (asOf.isAfter(dueAt)) {
            return Light.RED;
        }
        return lights.of(stopped.running(begin, asOf), stopped.running(begin, dueAt));
    }
}
