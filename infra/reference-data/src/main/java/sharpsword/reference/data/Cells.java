package sharpsword.reference.data;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The cells of a row as text, with a note of which fields were asked for and what was wrong. The faults are a set, as a
 * field may be asked for twice.
 */
final class Cells {

    private final int line;
    private final JsonNode node;
    private final Set<Fault> faults;
    private final Set<String> asked = new HashSet<>();
    private boolean good = true;

    Cells(int line, JsonNode node, Set<Fault> faults) {
        this.line = line;
        this.node = node;
        this.faults = faults;
        if (!node.isObject()) {
            fault("row", "not-an-object", node.toString());
        }
    }

    int line() {
        return line;
    }

    boolean isGood() {
        return good;
    }

    void fault(String field, String code, String value) {
        good = false;
        faults.add(new Fault(line, field, code, value));
    }

    @Nullable
    String text(String field) {
        asked.add(field);
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = (value.isString() ? value.stringValue() : value.toString()).strip();
        return text.isEmpty() ? null : text;
    }

    List<String> texts(String field) {
        String text = text(field);
        JsonNode value = node.path(field);
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).toList();
        }
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).toList();
    }

    /** Cells of each row inside the row, reported under the same line. */
    List<Cells> nested(String field) {
        asked.add(field);
        return node.path(field)
                .valueStream()
                .map(child -> new Cells(line, child, faults))
                .toList();
    }

    /** A row is only as good as the rows inside it; their faults are on the list already. */
    void spoil() {
        good = false;
    }

    /** To be called when every field that is known was asked for. */
    void reportOthers() {
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(
                            name -> fault(name, "unknown-field", node.path(name).toString()));
        }
    }
}
