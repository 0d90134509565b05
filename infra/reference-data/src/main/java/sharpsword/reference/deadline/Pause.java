package sharpsword.reference.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still. In a clock of days the days after {@code from} up to and including the day of
 * {@code to} do not count; in a clock of hours the time between the two instants does not.
 *
 * @param reason why, one of the reasons of the rule
 * @param to end; null while it lasts
 */
public record Pause(String reason, Instant from, @Nullable Instant to) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end at " + to + ", before it started at " + from);
        }
    }
}
