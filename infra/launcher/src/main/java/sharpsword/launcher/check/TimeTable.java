package sharpsword.launcher.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long each part of the check took and how it ended. */
final class TimeTable {

    private record Row(String name, Duration time, boolean passed) {}

    private final List<Row> rows = new ArrayList<>();

    /** Runs something and notes its time; what throws has failed. */
    <T> T timed(String name, Supplier<T> part) {
        Instant begin = Instant.now();
        boolean ended = false;
        try {
            T result = part.get();
            ended = true;
            return result;
        } finally {
            rows.add(new Row(name, Duration.between(begin, Instant.now()), ended));
        }
    }

    /** Notes how the last part ended. */
    void result(boolean passed) {
        Row last = rows.removeLast();
        rows.add(new Row(last.name(), last.time(), passed));
    }

    /** Notes a part that could not run. */
    void left(String name) {
        rows.add(new Row(name, Duration.ZERO, false));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        rows.forEach(row -> lines.add(line(row.name(), row.time(), row.passed() ? "passed" : "FAILED")));
        Duration all = rows.stream().map(Row::time).reduce(Duration.ZERO, Duration::plus);
        lines.add(line("together", all, rows.stream().allMatch(Row::passed) ? "passed" : "FAILED"));
        return lines;
    }

    private static String line(String name, Duration time, String result) {
        return String.format(
                Locale.ROOT, "%-24s %3d min %02d s  %s", name, time.toMinutes(), time.toSecondsPart(), result);
    }
}
