package sharpsword.gateway.console.page;

import java.util.List;

/**
 * A list as a page shows it.
 *
 * @param columns keys below {@code column.}
 * @param total how many lines there are in all
 * @param offset number of the first line, from 0
 * @param empty key of the sentence shown when there is nothing
 */
public record Table(List<String> columns, List<Row> rows, long total, int offset, String empty) {

    /** Lines of one page. */
    public static final int PAGE = 20;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean hasEarlier() {
        return offset > 0;
    }

    public boolean hasLater() {
        return offset + rows.size() < total;
    }

    public int earlier() {
        return Math.max(0, offset - PAGE);
    }

    public int later() {
        return offset + PAGE;
    }
}
