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
        if (value.isContainer()) {
            return elements(field, value);
        }
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).toList();
    }

    private List<String> elements(String field, JsonNode value) {
        if (!value.isArray() || value.valueStream().anyMatch(part -> !part.isValueNode() || part.isNull())) {
            fault(field, "not-a-list", value.toString());
            return List.of();
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    /** Cells of each row inside the row, reported under the same line. A CSV file can leave such a field empty only. */
    List<Cells> nested(String field) {
        String text = text(field);
        JsonNode value = node.path(field);
        if (text != null && !value.isArray()) {
            fault(field, "not-a-list", text);
            return List.of();
        }
        return value.valueStream().map(child -> new Cells(line, child, faults)).toList();
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
