package sharpsword.reference.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row that is different in the next version.
 *
 * @param row identity of the row, for example its code or date
 * @param before the row as it was; null if it is new
 * @param after the row as it becomes; null if it is gone
 */
public record RowChange(
        String row, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** All differences: first changed and removed rows in the old order, then added ones in the new order. */
    public static List<RowChange> between(Kind<?> kind, @Nullable DataPackage before, DataPackage after) {
        Map<JsonNode, Integer> unchanged = new LinkedHashMap<>();
        if (before != null) {
            before.content().forEach(row -> unchanged.merge(row, 1, Integer::sum));
        }
        Map<String, Deque<JsonNode>> added = new LinkedHashMap<>();
        for (JsonNode row : after.content()) {
            if (unchanged.getOrDefault(row, 0) > 0) {
                unchanged.merge(row, -1, Integer::sum);
            } else {
                added.computeIfAbsent(identity(kind, row), name -> new ArrayDeque<>())
                        .add(row);
            }
        }
        return paired(kind, unchanged, added);
    }

    /** Rows of one identity are paired in their order; what has no partner was removed or added. */
    private static List<RowChange> paired(
            Kind<?> kind, Map<JsonNode, Integer> gone, Map<String, Deque<JsonNode>> added) {
        List<RowChange> changes = new ArrayList<>();
        gone.forEach((row, count) -> {
            for (int i = 0; i < count; i++) {
                String name = identity(kind, row);
                changes.add(new RowChange(
                        name, row, added.getOrDefault(name, new ArrayDeque<>()).poll()));
            }
        });
        added.forEach((name, rows) -> rows.forEach(row -> changes.add(new RowChange(name, null, row))));
        return changes;
    }

    private static String identity(Kind<?> kind, JsonNode row) {
        return row.path(kind.identity()).asString("");
    }
}
