package sharpsword.reference.deadline;

import java.time.Duration;
import java.time.Instant;

/** Counts hours. They run on through nights, rest days and holidays, so no calendar is asked. */
final class HourCount {

    private HourCount() {}

    /** How far the count came. */
    sealed interface End {}

    record At(Instant instant) implements End {}

    record Open(Instant since, Duration left) implements End {}

    static End count(Instant start, Duration length, StoppedTime stopped) {
        Instant position = start;
        Duration left = length;
        for (StoppedTime.Span span : stopped.spans()) {
            if (!span.from().isBefore(position.plus(left))) {
                break;
            }
            if (!span.to().isAfter(position)) {
                continue;
            }
            if (span.from().isAfter(position)) {
                left = left.minus(Duration.between(position, span.from()));
            }
            if (span.isOpen()) {
                return new Open(span.from(), left);
            }
            position = span.to();
        }
        return new At(position.plus(left));
    }
}
