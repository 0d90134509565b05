package sharpsword.operation.hazardouswaste.monitoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.SheetRow;

/** Hourly values of a file, outlet by outlet and pollutant by pollutant, each in the order of time. */
final class Outlets {

    /** Name of the outlet; hourly data without it cannot be told apart. */
    static final Column OUTLET = Column.text("site", "排口名称");

    static final Column POLLUTANT = Column.text("pollutant", "污染物");
    static final Column TIME = Column.dateTime("time", "数据时间");

    private Outlets() {}

    static Collection<List<SheetRow>> series(List<SheetRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.dateTime(TIME.name())))
                .collect(groupingBy(Outlets::series, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String series(SheetRow row) {
        return String.join("\n", row.text(Column.USCC.name()), row.text(OUTLET.name()), row.text(POLLUTANT.name()));
    }
}
