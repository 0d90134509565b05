package sharpsword.casework.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.DeadlineRule;
import sharpsword.reference.deadline.Deadlines;
import sharpsword.reference.deadline.Extending;
import sharpsword.reference.deadline.Extension;
import sharpsword.reference.deadline.Light;
import sharpsword.reference.deadline.RunningDeadline;

/** Reckons clocks by the data packages that speak at the moment of the question, so a new calendar counts at once. */
@Component
public class Reckoner {

    private final ReferenceData reference;

    public Reckoner(ReferenceData reference) {
        this.reference = reference;
    }

    /** The packages that speak now. */
    public DataPackages packages() {
        return reference.packages();
    }

    /** The faces of all clocks that had started at that instant; a clock without a rule on its day is left out. */
    public List<ClockFace> faces(Collection<StandingClock> clocks, Instant asOf) {
        DataPackages packages = reference.packages();
        return clocks.stream()
                .flatMap(clock -> clock.asOf(asOf).stream())
                .filter(clock -> hasRule(packages, clock.running()))
                .map(clock -> face(packages, clock, asOf))
                .toList();
    }

    /** End of the clock by what is known at that instant; null while no end is known. */
    public @Nullable Instant dueAt(RunningDeadline running, Instant asOf) {
        DataPackages packages = reference.packages();
        return hasRule(packages, running) && Deadlines.of(packages).reckon(running, asOf) instanceof Deadline.Due due
                ? due.dueAt()
                : null;
    }

    /** Whether the clock had certainly ended at that instant. */
    public boolean isPast(RunningDeadline running, Instant at) {
        Instant due = dueAt(running, at);
        return due != null && at.isAfter(due);
    }

    /** Why the extension cannot be granted; empty if it can. */
    public Optional<Refusal> objection(RunningDeadline running, Extension asked) {
        return Extending.by(reference.packages()).objection(running, asked);
    }

    /** The rule of a clock that starts at that instant; empty if none is in force. */
    public Optional<DeadlineRule> rule(String code, Instant start) {
        return Deadlines.of(reference.packages()).rule(code, ChinaTime.dateOf(start));
    }

    /** The most urgent colour of the open clocks: red before yellow before green. */
    public static Light worst(Collection<ClockFace> faces) {
        return faces.stream()
                .filter(ClockFace::isOpen)
                .map(ClockFace::light)
                .filter(light -> light != Light.UNKNOWN)
                .max(Enum::compareTo)
                .orElse(Light.UNKNOWN);
    }

    private static boolean hasRule(DataPackages packages, RunningDeadline running) {
        return Deadlines.of(packages)
                .rule(running.rule(), ChinaTime.dateOf(running.start()))
                .isPresent();
    }

    private static ClockFace face(DataPackages packages, StandingClock clock, Instant asOf) {
        Deadlines deadlines = Deadlines.of(packages);
        Deadline deadline = deadlines.reckon(clock.running(), asOf);
        String title = deadlines
                .rule(deadline.rule(), ChinaTime.dateOf(clock.running().start()))
                .map(DeadlineRule::title)
                .orElse(deadline.rule());
        return ClockFace.of(title, deadline, clock.doneAt(), asOf);
    }
}
