package sharpsword.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/** What a query asks of one field, as far as an index can help: some exact values, a range, or that it is there. */
final class FieldDemand {

    private @Nullable SortedSet<KeyBytes> points;
    private final List<Interval> intervals = new ArrayList<>();
    private boolean present;

    /** Of several lists the shortest is kept: in an array each may be met by another element. */
    void addPoints(List<KeyBytes> keys) {
        SortedSet<KeyBytes> distinct = new TreeSet<>(keys);
        if (points == null || distinct.size() < points.size()) {
            points = distinct;
        }
    }

    void addInterval(Interval interval) {
        intervals.add(interval);
    }

    void setPresent() {
        present = true;
    }

    Optional<SortedSet<KeyBytes>> points() {
        return Optional.ofNullable(points);
    }

    /** Of an array each end may be met by another element, so only the first end counts there. */
    Optional<Interval> interval(boolean many) {
        return many ? intervals.stream().findFirst() : intervals.stream().reduce(Interval::and);
    }

    boolean isPresent() {
        return present;
    }
}
