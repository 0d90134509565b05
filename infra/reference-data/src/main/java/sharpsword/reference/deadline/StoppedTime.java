package sharpsword.reference.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time in which a clock stands still: spans in order, none touching another. */
final class StoppedTime {

    private final List<Span> spans;

    private StoppedTime(List<Span> spans) {
        this.spans = merged(spans);
    }

    /**
     * One span.
     *
     * @param from first instant that does not count
     * @param to first instant that counts again; {@link Instant#MAX} while it lasts
     */
    record Span(Instant from, Instant to) {

        boolean isOpen() {
            return to.equals(Instant.MAX);
        }
    }

    /** For clocks of hours: to the instant. */
    static StoppedTime exact(List<Pause> pauses) {
        return new StoppedTime(pauses.stream()
                .map(pause -> new Span(pause.from(), pause.to() == null ? Instant.MAX : pause.to()))
                .toList());
    }

    /** For clocks of days: whole days, the first one after the pause began. */
    static StoppedTime wholeDays(List<Pause> pauses) {
        return new StoppedTime(pauses.stream()
                .map(pause -> new Span(dayAfter(pause.from()), pause.to() == null ? Instant.MAX : dayAfter(pause.to())))
                .toList());
    }

    Optional<Span> at(Instant instant) {
        return spans.stream()
                .filter(span -> !instant.isBefore(span.from()) && instant.isBefore(span.to()))
                .findFirst();
    }

    Optional<Span> at(LocalDate day) {
        return at(ChinaTime.startOf(day));
    }

    List<Span> spans() {
        return spans;
    }

    /** Time between the two instants in which the clock ran; zero if the second is not after the first. */
    Duration running(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        Duration running = Duration.between(from, to);
        for (Span span : spans) {
            Instant begin = later(from, span.from());
            Instant end = earlier(to, span.to());
            if (end.isAfter(begin)) {
                running = running.minus(Duration.between(begin, end));
            }
        }
        return running;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            boolean touches =
                    !merged.isEmpty() && !span.from().isAfter(merged.getLast().to());
            if (touches) {
                Span last = merged.removeLast();
                merged.add(new Span(last.from(), later(last.to(), span.to())));
            } else if (span.to().isAfter(span.from())) {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    private static Instant dayAfter(Instant instant) {
        return ChinaTime.startOf(ChinaTime.dateOf(instant).plusDays(1));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
