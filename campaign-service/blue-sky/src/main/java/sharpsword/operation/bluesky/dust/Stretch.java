package sharpsword.operation.bluesky.dust;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sharpsword.operation.screening.SheetRow;

/** Readings of a site, without a gap, in each of which its dust is over so many times that of the station nearby. */
record Stretch(List<SheetRow> rows) {

    Stretch {
        rows = List.copyOf(rows);
    }

    /**
     * The stretches of a site in the order of time.
     *
     * @param readings all readings of the site in the order of time
     * @param gap readings farther apart do not belong together
     */
    static List<Stretch> in(List<SheetRow> readings, BigDecimal times, Duration gap) {
        List<Stretch> found = new ArrayList<>();
        List<SheetRow> window = new ArrayList<>();
        for (SheetRow reading : readings) {
            if (!isOver(reading, times) || !follows(window, reading, gap)) {
                keep(window, found);
            }
            if (isOver(reading, times)) {
                window.add(reading);
            }
        }
        keep(window, found);
        return found;
    }

    /** From the first reading to the last. */
    Duration duration() {
        return Duration.between(rows.getFirst().dateTime("time"), rows.getLast().dateTime("time"));
    }

    BigDecimal most() {
        return rows.stream().map(row -> row.number("dust")).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static void keep(List<SheetRow> window, List<Stretch> found) {
        if (!window.isEmpty()) {
            found.add(new Stretch(window));
            window.clear();
        }
    }

    /** A reading without both values says nothing, and ends a stretch. */
    private static boolean isOver(SheetRow row, BigDecimal times) {
        Optional<BigDecimal> station = row.findNumber("station");
        return row.findNumber("dust")
                .flatMap(dust -> station.map(nearby -> dust.compareTo(times.multiply(nearby)) > 0))
                .orElse(false);
    }

    private static boolean follows(List<SheetRow> window, SheetRow reading, Duration gap) {
        return window.isEmpty()
                || Duration.between(window.getLast().dateTime("time"), reading.dateTime("time"))
                                .compareTo(gap)
                        <= 0;
    }
}
