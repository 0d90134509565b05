package sharpsword.reference.data;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives equal rows one form, whichever way they came: fields in order of their names, no empty fields, numbers without
 * trailing zeros. A package that was stored or sent and read again is then equal to the file it came from.
 */
final class CanonicalRows {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_ZEROS = 30;

    private CanonicalRows() {}

    static ArrayNode of(ArrayNode rows) {
        ArrayNode canonical = NODES.arrayNode();
        rows.forEach(row -> canonical.add(canonical(row)));
        return canonical;
    }

    private static JsonNode canonical(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            object.forEachEntry((name, value) -> {
                if (!value.isNull()) {
                    fields.put(name, canonical(value));
                }
            });
            return NODES.objectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            return of(array);
        }
        return node.isNumber() ? number(node.decimalValue().stripTrailingZeros()) : node;
    }

    /** 1E2 is written 100; what no law means, such as 1E+99999999, stays short. */
    private static JsonNode number(BigDecimal number) {
        boolean plain = number.scale() < 0 && number.scale() >= -MOST_ZEROS;
        return NODES.numberNode(plain ? number.setScale(0) : number);
    }
}
