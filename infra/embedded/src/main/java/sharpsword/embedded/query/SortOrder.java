package sharpsword.embedded.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which documents are wanted.
 *
 * @param fields empty if any order will do
 * @param reverseNatural whether the collection is wanted from its end
 */
record SortOrder(List<IndexKey> fields, boolean reverseNatural) {

    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return new SortOrder(List.of(), false);
        }
        if (orderBy.containsKey("$natural")) {
            return new SortOrder(List.of(), isDescending(orderBy.get("$natural")));
        }
        List<IndexKey> fields = orderBy.entrySet().stream()
                .map(field -> new IndexKey(field.getKey(), !isDescending(field.getValue())))
                .toList();
        return new SortOrder(fields, false);
    }

    private static boolean isDescending(@Nullable Object direction) {
        return direction instanceof Number number && number.intValue() < 0;
    }

    boolean isAny() {
        return fields.isEmpty();
    }
}
