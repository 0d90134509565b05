package sharpsword.campaign.enterprise;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a CSV file (RFC 4180): values may be quoted, doubled quotes stand for one. A value does not go over several lines.
 *
 * @param number line of the file, from 1
 */
record CsvLine(int number, List<String> values) {

    CsvLine {
        values = List.copyOf(values);
    }

    String value(int index) {
        return values.get(index).strip();
    }

    /** The lines of a file without empty ones; a byte order mark is left out. */
    static List<CsvLine> of(String text) {
        String[] all = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        List<CsvLine> lines = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.add(new CsvLine(i + 1, split(all[i])));
            }
        }
        return lines;
    }

    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
