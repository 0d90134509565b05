package sharpsword.gateway.console.page;

import java.util.List;

/**
 * A line of a list. The first cell leads to the record's page.
 *
 * @param link path of the page; empty if there is none
 */
public record Row(String link, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String link, Cell... cells) {
        return new Row(link, List.of(cells));
    }
}
