package sharpsword.casework.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.deadline.Extension;
import sharpsword.reference.deadline.Pause;
import sharpsword.reference.deadline.RunningDeadline;

/**
 * A clock of a case or a transfer: everything that happened to it so far.
 *
 * @param running rule, start, pauses and extensions
 * @param doneAt when the act was done for which it runs; null while it is open
 */
public record StandingClock(
        RunningDeadline running, @Nullable Instant doneAt) {

    public static StandingClock of(String id, String rule, Instant start, @Nullable Instant doneAt) {
        return new StandingClock(RunningDeadline.of(id, rule, start), doneAt);
    }

    /** The clock as it stood at that instant; empty if it had not started. What came later is not known then. */
    public Optional<StandingClock> asOf(Instant at) {
        if (running.start().isAfter(at)) {
            return Optional.empty();
        }
        Instant done = doneAt != null && doneAt.isAfter(at) ? null : doneAt;
        List<Pause> pauses =
                running.pauses().stream().flatMap(one -> known(one, at)).toList();
        List<Extension> extensions = running.extensions().stream()
                .filter(one -> !one.grantedAt().isAfter(at))
                .toList();
        RunningDeadline then = new RunningDeadline(running.id(), running.rule(), running.start(), pauses, extensions);
        return Optional.of(new StandingClock(then, done));
    }

    private static Stream<Pause> known(Pause pause, Instant at) {
        if (pause.from().isAfter(at)) {
            return Stream.empty();
        }
        boolean lasts = pause.to() == null || pause.to().isAfter(at);
        return Stream.of(lasts ? new Pause(pause.reason(), pause.from(), null) : pause);
    }
}
