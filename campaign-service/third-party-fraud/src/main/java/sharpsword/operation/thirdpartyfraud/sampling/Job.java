package sharpsword.operation.thirdpartyfraud.sampling;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import sharpsword.operation.screening.SheetRow;

/**
 * One stay of a sampler at a site, as the report has it.
 *
 * @param lng longitude in degrees, CGCS2000
 * @param lat latitude in degrees, CGCS2000
 */
record Job(SheetRow row, LocalDateTime from, LocalDateTime to, double lng, double lat) {

    /** Mean radius of the earth, km; a sphere is exact to half a per cent, which a speed limit of a setting does not need. */
    private static final double RADIUS = 6371.0088;

    static Job of(SheetRow row) {
        return new Job(
                row,
                row.dateTime("from"),
                row.dateTime("to"),
                row.number("lng").doubleValue(),
                row.number("lat").doubleValue());
    }

    boolean isReversed() {
        return to.isBefore(from);
    }

    /** From the end of this job to the start of the next; negative while they overlap. */
    Duration until(Job next) {
        return Duration.between(to, next.from);
    }

    /** Distance along the great circle (haversine), km. */
    BigDecimal kilometresTo(Job other) {
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lng - lng);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east / 2));
        return BigDecimal.valueOf(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    String shown() {
        return "%s（报告 %s，%s 至 %s）".formatted(row.text("site"), row.text("report"), from, to);
    }

    private static double square(double number) {
        return number * number;
    }
}
