package sharpsword.gateway.console.worklist;

import java.util.List;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Clock;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.ListOf;

/** Things to do as a table; each line leads to the page on which it is done. */
final class ItemTable {

    private static final List<String> COLUMNS =
            List.of("task", "light", "due", "operation", "district", "uscc", "since");

    private ItemTable() {}

    static Table of(ListOf<Item> found, int offset, Words words) {
        List<Row> rows = found.items().stream().map(item -> row(item, words)).toList();
        return new Table(COLUMNS, rows, found.total(), offset, "empty.worklist");
    }

    private static Row row(Item item, Words words) {
        return Row.of(
                item.page(),
                Cell.text(words.of("option.task", item.task())),
                Cell.light(words, item.isDueAtOnce() ? Clock.AT_ONCE : item.light()),
                Cell.text(item.isDueAtOnce() ? words.of("light", Clock.AT_ONCE) : words.time(item.due())),
                Cell.text(words.of("operation", item.operation())),
                Cell.text(words.district(item.district())),
                Cell.text(item.enterprise()),
                Cell.text(words.time(item.since())));
    }
}
