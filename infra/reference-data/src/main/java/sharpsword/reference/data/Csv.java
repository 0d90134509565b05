package sharpsword.reference.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A CSV file (RFC 4180, UTF-8, with or without byte order mark) whose first line names the fields. */
final class Csv {

    private Csv() {}

    /** The rows that could be split, the line of each, and what is wrong with the others. */
    record Table(ArrayNode rows, List<Integer> lines, List<Fault> faults) {}

    static Table parse(String text) {
        List<Line> records = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text).records();
        List<String> names = records.isEmpty() ? List.of() : records.getFirst().values();
        List<Fault> faults = new ArrayList<>(headFaults(names));
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Integer> lines = new ArrayList<>();
        for (Line one : records.subList(Math.min(1, records.size()), records.size())) {
            if (one.isUnclosed()) {
                faults.add(new Fault(one.line(), "row", "unclosed-quote", ""));
            } else if (one.values().size() != names.size()) {
                String count = one.values().size() + " of " + names.size();
                faults.add(new Fault(one.line(), "row", "wrong-number-of-fields", count));
            } else {
                rows.add(object(names, one.values()));
                lines.add(one.line());
            }
        }
        return new Table(rows, lines, faults);
    }

    /** A record of the file with the line on which it begins. */
    record Line(int line, List<String> values, boolean isUnclosed) {}

    private static List<Fault> headFaults(List<String> names) {
        HashSet<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name) || name.isBlank())
                .map(name -> new Fault(1, name, "duplicate", name))
                .toList();
    }

    private static ObjectNode object(List<String> names, List<String> values) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i).strip(), values.get(i));
        }
        return row;
    }
}
