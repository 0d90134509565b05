package sharpsword.embedded.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.ValueKeys;

/**
 * What a query asks of each field. Everything that must hold is taken, also inside {@code $and} and {@code $elemMatch};
 * what may hold ({@code $or}, {@code $ne}, {@code $not}) is left to the test of each document.
 */
final class Demands {

    private final Map<String, FieldDemand> fields = new HashMap<>();

    static Demands of(Document query) {
        Demands demands = new Demands();
        demands.addQuery("", query);
        return demands;
    }

    Optional<FieldDemand> of(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    private void addQuery(String parent, Document query) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> all) {
                all.forEach(each -> addQuery(parent, (Document) each));
            } else if (!key.startsWith("$")) {
                addField(parent + key, value);
            }
        });
    }

    private void addField(String path, @Nullable Object value) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            TextBeginning.of(BsonRegularExpression.convertToRegularExpression(value))
                    .ifPresent(text -> demand(path).addInterval(Interval.beginningWith(text)));
        } else if (value instanceof Document document && hasOperators(document)) {
            document.forEach((operator, operand) -> addOperator(path, operator, operand));
        } else {
            addPoints(path, Collections.singletonList(value));
        }
    }

    private void addOperator(String path, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> addPoints(path, Collections.singletonList(operand));
            case "$in" -> addPoints(path, (Collection<?>) operand);
            case "$gt", "$gte" -> addInterval(path, operand, true);
            case "$lt", "$lte" -> addInterval(path, operand, false);
            case "$exists" -> {
                if (Boolean.TRUE.equals(operand)) {
                    demand(path).setPresent();
                }
            }
            case "$elemMatch" -> {
                if (operand instanceof Document element && !hasOperators(element)) {
                    addQuery(path + ".", element);
                }
            }
            default -> {
                // The test of each document answers the other operators.
            }
        }
    }

    private void addPoints(String path, @Nullable Collection<?> values) {
        if (values != null && values.stream().allMatch(Demands::isExact)) {
            demand(path).addPoints(values.stream().map(ValueKeys::of).toList());
        }
    }

    private void addInterval(String path, @Nullable Object end, boolean low) {
        if (end != null && isOrdered(end)) {
            demand(path).addInterval(low ? Interval.from(end) : Interval.upTo(end));
        }
    }

    /** An array is compared by its elements, and the lowest and highest key with every type. */
    private static boolean isOrdered(Object value) {
        return !(value instanceof Missing
                || value instanceof MinKey
                || value instanceof MaxKey
                || value instanceof Collection<?>);
    }

    /** An array is compared as a whole and a pattern with many texts: neither is one key. */
    private static boolean isExact(@Nullable Object value) {
        return !(value instanceof Collection<?>) && !BsonRegularExpression.isRegularExpression(value);
    }

    private static boolean hasOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private FieldDemand demand(String path) {
        return fields.computeIfAbsent(path, any -> new FieldDemand());
    }
}
