package sharpsword.operation.hazardouswaste.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import sharpsword.operation.screening.SheetRow;

/** Hours in a row while a series is walked through, with the least and greatest value so far. */
final class FlatWindow {

    private final List<SheetRow> rows = new ArrayList<>();
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    int size() {
        return rows.size();
    }

    boolean isFollowedBy(SheetRow hour) {
        return rows.isEmpty() || rows.getLast().dateTime("time").plusHours(1).equals(hour.dateTime("time"));
    }

    /** Whether greatest minus least stays within the resolution of the instrument. An empty window is flat with any hour. */
    boolean staysFlatWith(SheetRow hour) {
        if (rows.isEmpty()) {
            return true;
        }
        BigDecimal value = hour.number("value");
        BigDecimal range = most.max(value).subtract(least.min(value));
        return range.compareTo(hour.number("resolution")) <= 0;
    }

    void add(SheetRow hour) {
        BigDecimal value = hour.number("value");
        least = rows.isEmpty() ? value : least.min(value);
        most = rows.isEmpty() ? value : most.max(value);
        rows.add(hour);
    }

    void dropOldest() {
        List<SheetRow> rest = List.copyOf(rows.subList(1, rows.size()));
        clear();
        rest.forEach(this::add);
    }

    void clear() {
        rows.clear();
    }

    Flat flat() {
        return new Flat(rows, most.subtract(least));
    }
}
