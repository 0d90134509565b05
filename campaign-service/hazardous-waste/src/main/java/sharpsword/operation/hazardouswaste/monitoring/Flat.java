package sharpsword.operation.hazardouswaste.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import sharpsword.operation.screening.SheetRow;

/**
 * A stretch of hours in which the value did not move.
 *
 * @param rows the hours, without a gap
 * @param range greatest value minus least
 */
record Flat(List<SheetRow> rows, BigDecimal range) {

    Flat {
        rows = List.copyOf(rows);
    }

    /** The stretches of a series that last for at least so many hours; they do not overlap. */
    static List<Flat> in(List<SheetRow> series, int hours) {
        List<Flat> found = new ArrayList<>();
        FlatWindow window = new FlatWindow();
        for (SheetRow hour : series) {
            boolean counts = hour.flag("running") && !hour.flag("flagged");
            if (!counts || !window.isFollowedBy(hour)) {
                keep(window, hours, found);
                window.clear();
            }
            if (counts) {
                extend(window, hour, hours, found);
            }
        }
        keep(window, hours, found);
        return found;
    }

    /** Adds an hour. If the value moves by it, a long stretch is kept and a short one gives up its oldest hours. */
    private static void extend(FlatWindow window, SheetRow hour, int hours, List<Flat> found) {
        if (!window.staysFlatWith(hour) && window.size() >= hours) {
            keep(window, hours, found);
            window.clear();
        }
        while (!window.staysFlatWith(hour)) {
            window.dropOldest();
        }
        window.add(hour);
    }

    private static void keep(FlatWindow window, int hours, List<Flat> found) {
        if (window.size() >= hours) {
            found.add(window.flat());
        }
    }
}
