package sharpsword.reference.data;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text into records; quoted values may hold commas, doubled quotes and line ends. Empty lines are left out. */
final class CsvReader {

    private final String text;
    private final List<Csv.Line> records = new ArrayList<>();
    private List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line = 1;
    private int startLine = 1;
    private boolean quoted;

    CsvReader(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<Csv.Line> records() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endValue();
            } else if (c == '\n' && !quoted) {
                endRecord();
                startLine = ++line;
            } else {
                line += c == '\n' ? 1 : 0;
                value.append(c);
            }
        }
        endRecord();
        return records;
    }

    private void endValue() {
        values.add(value.toString());
        value.setLength(0);
    }

    private void endRecord() {
        endValue();
        boolean empty = values.size() == 1 && values.getFirst().isBlank();
        if (!empty) {
            records.add(new Csv.Line(startLine, values, quoted));
        }
        values = new ArrayList<>();
    }
}
