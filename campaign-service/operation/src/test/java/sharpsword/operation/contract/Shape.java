package sharpsword.operation.contract;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Names and types of the fields of an event, without their values. */
final class Shape {

    private Shape() {}

    /** Types by path, for example {@code data.officers[] = STRING}. Trace context is no part of the contract. */
    static Map<String, String> of(JsonNode event) {
        Map<String, String> shape = new TreeMap<>();
        describe("", event, shape);
        shape.remove("traceparent");
        return shape;
    }

    private static void describe(String path, JsonNode node, Map<String, String> shape) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> describe(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            shape.put(path, "ARRAY");
            node.forEach(element -> describe(path + "[]", element, shape));
        } else {
            shape.put(path, node.getNodeType().name());
        }
    }
}
