package sharpsword.operation.naturereserve.overlay;

import java.math.BigDecimal;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import sharpsword.operation.screening.RuleSettings;

/**
 * The part of a patch that lies in a zone.
 *
 * @param area its area, m²
 */
record Overlap(Patch patch, ZonedArea in, double area) {

    static Overlap of(Patch patch, ZonedArea zone) {
        double area = OverlayNGRobust.overlay(patch.shape(), zone.shape(), OverlayNG.INTERSECTION)
                .getArea();
        return new Overlap(patch, zone, area);
    }

    boolean isUrgent() {
        return in.zone() == Zone.CORE;
    }

    /** Share of the patch that lies in the zone. */
    BigDecimal ratio() {
        return BigDecimal.valueOf(area / patch.shape().getArea());
    }

    /** What to look at first: weight of the zone × weight of the activity × log₁₀ of the area in m². */
    BigDecimal priority(RuleSettings settings) {
        return settings.value(in.zone().parameter())
                .multiply(settings.value(patch.activity().parameter()))
                .multiply(BigDecimal.valueOf(Math.log10(area)));
    }
}
