package sharpsword.embedded.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import sharpsword.embedded.index.Scannable;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;

/**
 * How far one index serves one query: exact values of its first fields, a range of the next one, and the order of what
 * follows.
 */
final class IndexFit {

    private static final int MOST_RANGES = 1_000;

    private final Scannable index;
    private final Demands demands;
    private final SortOrder order;
    private final List<IndexKey> fields;
    private final Set<String> constants = new HashSet<>();
    private List<KeyBytes> prefixes = List.of(KeyBytes.EMPTY);
    private int served;
    private boolean arrayServed;
    private boolean excludesMissing;

    IndexFit(Scannable index, Demands demands, SortOrder order) {
        this.index = index;
        this.demands = demands;
        this.order = order;
        this.fields = index.orderedFields();
    }

    /** Empty if the index does not help, or leaves out documents that may match. */
    Optional<IndexPlan> plan() {
        while (served < fields.size() && serveExactValues()) {
            served++;
        }
        Optional<Interval> range = range();
        Optional<Boolean> reverse = reverseForOrder();
        boolean helpsOrder = !order.isAny() && reverse.isPresent();
        boolean asksPresence = index.leavesOut() && isAskedToBePresent();
        if (index.leavesOut() && !excludesMissing && range.isEmpty() && !asksPresence) {
            return Optional.empty();
        }
        int score = served * 10 + (range.isPresent() ? 5 : 0) + (helpsOrder ? 8 : 0) + (asksPresence ? 2 : 0);
        if (score == 0) {
            return Optional.empty();
        }
        return Optional.of(new IndexPlan(
                index, ranges(range), reverse.orElse(false), reverse.isPresent(), helpsOrder, score + uniqueBonus()));
    }

    private boolean serveExactValues() {
        IndexKey field = fields.get(served);
        SortedSet<KeyBytes> points =
                demands.of(field.getKey()).flatMap(FieldDemand::points).orElse(null);
        boolean many = isMultikey(served);
        if (points == null || (many && arrayServed) || (long) prefixes.size() * points.size() > MOST_RANGES) {
            return false;
        }
        List<KeyBytes> longer = new ArrayList<>();
        for (KeyBytes prefix : prefixes) {
            points.forEach(point -> longer.add(prefix.plus(field.isAscending() ? point : point.inverted())));
        }
        prefixes = longer;
        arrayServed |= many;
        excludesMissing |= !points.contains(ValueKeys.NULL);
        if (points.size() == 1 && !many) {
            constants.add(field.getKey());
        }
        return true;
    }

    private Optional<Interval> range() {
        if (served == fields.size() || (isMultikey(served) && arrayServed)) {
            return Optional.empty();
        }
        IndexKey field = fields.get(served);
        return demands.of(field.getKey())
                .flatMap(demand -> demand.interval(isMultikey(served)))
                .map(interval -> field.isAscending() ? interval : interval.inverted());
    }

    private List<KeyRange> ranges(Optional<Interval> range) {
        return prefixes.stream()
                .map(prefix -> new KeyRange(
                        range.map(Interval::low).map(prefix::plus).orElse(prefix),
                        range.map(Interval::high).map(prefix::plus).orElse(prefix),
                        prefix.length()))
                .toList();
    }

    /** Whether to walk in reverse for the wanted order; empty if the index cannot give it. */
    private Optional<Boolean> reverseForOrder() {
        List<IndexKey> wanted = order.fields().stream()
                .filter(field -> !constants.contains(field.getKey()))
                .toList();
        Set<Boolean> directions = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            int field = served + i;
            if (field >= fields.size()
                    || isMultikey(field)
                    || !fields.get(field).getKey().equals(wanted.get(i).getKey())) {
                return Optional.empty();
            }
            directions.add(fields.get(field).isAscending() != wanted.get(i).isAscending());
        }
        return directions.size() > 1 ? Optional.empty() : Optional.of(directions.contains(true));
    }

    private boolean isAskedToBePresent() {
        return demands.of(fields.getFirst().getKey())
                .filter(FieldDemand::isPresent)
                .isPresent();
    }

    private boolean isMultikey(int field) {
        return field < index.getKeys().size() && index.isMultikey(field);
    }

    /** Nothing beats the {@code _id}. */
    private int uniqueBonus() {
        return served > 0 && fields.getFirst().getKey().equals("_id") ? 1_000 : 0;
    }
}
