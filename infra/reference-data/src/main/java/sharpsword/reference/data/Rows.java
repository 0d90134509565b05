package sharpsword.reference.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rows of a package while it is read, with everything that was found wrong so far. */
public final class Rows {

    private final List<Cells> rows = new ArrayList<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    void add(int line, JsonNode node) {
        rows.add(new Cells(line, node, faults));
    }

    /**
     * A row that could be read, with its line for checks that look at several rows.
     *
     * @param line line of the file
     * @param value what the row became
     */
    public record Line<V>(int line, V value) {}

    /** Reads each row. Rows with a fault are left out, and the faults are kept. */
    public <V> List<Line<V>> lines(Function<Row, @Nullable V> reader) {
        List<Line<V>> read = new ArrayList<>();
        for (Cells row : rows) {
            V value = reader.apply(new Row(row));
            row.reportOthers();
            if (value != null && row.isGood()) {
                read.add(new Line<>(row.line(), value));
            }
        }
        return read;
    }

    /** Reads each row and reports every row whose key another row has already. */
    public <V> List<V> unique(Function<Row, @Nullable V> reader, String field, Function<V, Object> key) {
        return uniqueLines(reader, field, key).stream().map(Line::value).toList();
    }

    /** The same with the lines, for checks that look at several rows. */
    public <V> List<Line<V>> uniqueLines(Function<Row, @Nullable V> reader, String field, Function<V, Object> key) {
        Set<Object> seen = new HashSet<>();
        List<Line<V>> read = lines(reader);
        for (Line<V> line : read) {
            Object value = key.apply(line.value());
            if (!seen.add(value)) {
                fault(line.line(), field, "duplicate", value.toString());
            }
        }
        return read;
    }

    public void fault(int line, String field, String code, String value) {
        faults.add(new Fault(line, field, code, value));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
