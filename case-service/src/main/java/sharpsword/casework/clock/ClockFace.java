package sharpsword.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Light;
import sharpsword.reference.deadline.Term;

/**
 * What a page shows of a clock.
 *
 * @param code code of the rule
 * @param title Chinese name of the clock
 * @param standing how it stands
 * @param light colour; {@link Light#UNKNOWN} while no end is known
 * @param date day of the end; null while it is not known
 * @param dueAt last instant in time; null while it is not known
 * @param doneAt when the act was done; null while it is open
 * @param left what remains while the clock stands still; null otherwise
 * @param uncoveredFrom first date without a calendar, when the end cannot be told; null otherwise
 * @param steps how the end was reckoned
 * @param packages data packages that were looked at, with their versions
 */
public record ClockFace(
        String code,
        String title,
        Standing standing,
        Light light,
        @Nullable LocalDate date,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Term left,
        @Nullable LocalDate uncoveredFrom,
        List<ClockStep> steps,
        List<String> packages) {

    /** How a clock stands. */
    public enum Standing {
        RUNNING,
        OVERDUE,
        PAUSED,
        UNCOVERED,
        DONE_IN_TIME,
        DONE_LATE
    }

    static ClockFace of(String title, Deadline deadline, @Nullable Instant doneAt, Instant asOf) {
        List<ClockStep> steps =
                deadline.why().steps().stream().map(ClockStep::of).toList();
        List<String> packages =
                deadline.why().packages().stream().map(Object::toString).toList();
        return switch (deadline) {
            case Deadline.Due due -> {
                Standing standing = standing(due, doneAt, asOf);
                Light light =
                        doneAt == null ? due.light() : standing == Standing.DONE_IN_TIME ? Light.GREEN : Light.RED;
                yield new ClockFace(
                        due.rule(),
                        title,
                        standing,
                        light,
                        due.date(),
                        due.dueAt(),
                        doneAt,
                        null,
                        null,
                        steps,
                        packages);
            }
            case Deadline.Paused paused ->
                new ClockFace(
                        paused.rule(),
                        title,
                        Standing.PAUSED,
                        paused.light(),
                        null,
                        null,
                        doneAt,
                        paused.left(),
                        null,
                        steps,
                        packages);
            case Deadline.Uncovered uncovered ->
                new ClockFace(
                        uncovered.rule(),
                        title,
                        Standing.UNCOVERED,
                        uncovered.light(),
                        null,
                        null,
                        doneAt,
                        null,
                        uncovered.from(),
                        steps,
                        packages);
        };
    }

    private static Standing standing(Deadline.Due due, @Nullable Instant doneAt, Instant asOf) {
        if (doneAt == null) {
            return due.isPast(asOf) ? Standing.OVERDUE : Standing.RUNNING;
        }
        return due.isPast(doneAt) ? Standing.DONE_LATE : Standing.DONE_IN_TIME;
    }

    /** Whether the act is still to be done. */
    public boolean isOpen() {
        return doneAt == null;
    }
}
