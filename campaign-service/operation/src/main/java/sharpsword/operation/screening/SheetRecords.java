package sharpsword.operation.screening;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text (RFC 4180) into records; quoted values may hold commas, doubled quotes and line ends. A quote within a value is a part of it. */
final class SheetRecords {

    private final String text;
    private final List<SheetRecord> records = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int line = 1;
    private int startLine = 1;
    private boolean quoted;

    private SheetRecords(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * One record.
     *
     * @param line line on which it begins
     * @param whole false if a quote is open at the end of the file
     */
    record SheetRecord(int line, List<String> values, boolean whole) {}

    /** All records in order; empty lines are left out. */
    static List<SheetRecord> of(String text) {
        return new SheetRecords(text).split();
    }

    private List<SheetRecord> split() {
        for (int i = 0; i < text.length(); i++) {
            i += take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\n');
        }
        endRecord();
        return records;
    }

    /** Takes one character and answers how many of the following it took as well. */
    private int take(char c, char next) {
        if (c == '"' && quoted && next == '"') {
            value.append(c);
            return 1;
        }
        if (c == '"' && (quoted || value.chars().allMatch(Character::isWhitespace))) {
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
        return 0;
    }

    private void endValue() {
        values.add(value.toString().strip());
        value.setLength(0);
    }

    private void endRecord() {
        endValue();
        if (values.size() > 1 || !values.getFirst().isEmpty()) {
            records.add(new SheetRecord(startLine, values, !quoted));
        }
        values = new ArrayList<>();
    }
}
