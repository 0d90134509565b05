package sharpsword.reference.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.reference.data.DataPackages;

/**
 * A deadline that other packages make another one.
 *
 * @param id what the clock was started for
 * @param before by the packages as they are
 * @param after by the packages as they would be
 */
public record MovedDeadline(String id, Deadline before, Deadline after) {

    /**
     * The deadlines that move when one snapshot gives way to the other. A deadline whose explanation changes, but not
     * its end, has not moved. Clocks for which one of the snapshots has no rule are left out: see {@link #orphaned}.
     */
    public static List<MovedDeadline> between(
            DataPackages before, DataPackages after, Collection<RunningDeadline> running, Instant asOf) {
        Deadlines now = Deadlines.of(before);
        Deadlines then = Deadlines.of(after);
        return running.stream()
                .filter(clock -> has(now, clock) && has(then, clock))
                .flatMap(clock -> moved(clock, now.reckon(clock, asOf), then.reckon(clock, asOf)))
                .toList();
    }

    /** The clocks that have a rule now and would have none. */
    public static List<RunningDeadline> orphaned(
            DataPackages before, DataPackages after, Collection<RunningDeadline> running) {
        Deadlines now = Deadlines.of(before);
        Deadlines then = Deadlines.of(after);
        return running.stream()
                .filter(clock -> has(now, clock) && !has(then, clock))
                .toList();
    }

    private static boolean has(Deadlines deadlines, RunningDeadline clock) {
        return deadlines.term(clock.rule(), ChinaTime.dateOf(clock.start())).isPresent();
    }

    private static Stream<MovedDeadline> moved(RunningDeadline clock, Deadline before, Deadline after) {
        return end(before).equals(end(after))
                ? Stream.empty()
                : Stream.of(new MovedDeadline(clock.id(), before, after));
    }

    private static Optional<Object> end(Deadline deadline) {
        return Optional.of(
                switch (deadline) {
                    case Deadline.Due due -> due.dueAt();
                    case Deadline.Paused paused -> paused.left();
                    case Deadline.Uncovered uncovered -> uncovered.from();
                });
    }
}
