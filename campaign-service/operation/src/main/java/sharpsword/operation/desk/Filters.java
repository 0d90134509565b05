package sharpsword.operation.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Conditions of a list that are only applied when the caller gave a value. One condition a field. */
public final class Filters {

    private final List<UnaryOperator<Criteria>> conditions = new ArrayList<>();

    /** Adds a condition; a null or blank value adds none. */
    public Filters is(String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            Object stored = stored(value);
            conditions.add(criteria -> criteria.and(field).is(stored));
        }
        return this;
    }

    /** Adds a condition that one of the values fulfils; none of them, none does. */
    public Filters isOneOf(String field, Collection<?> values) {
        List<Object> stored = values.stream().map(Filters::stored).toList();
        conditions.add(criteria -> criteria.and(field).in(stored));
        return this;
    }

    public Filters lessThan(String field, Object value) {
        conditions.add(criteria -> criteria.and(field).lt(value));
        return this;
    }

    /** Adds the conditions to the scope's. */
    public UnaryOperator<Criteria> onScope() {
        return scope -> {
            Criteria all = scope;
            for (UnaryOperator<Criteria> condition : conditions) {
                all = condition.apply(all);
            }
            return all;
        };
    }

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
