package sharpsword.operation.naturereserve.overlay;

import org.locationtech.jts.geom.Geometry;
import sharpsword.operation.screening.SheetRow;

/**
 * A zone of a protected area.
 *
 * @param shape its outline in metres
 */
record ZonedArea(SheetRow row, Zone zone, Geometry shape) {

    String name() {
        return row.text("site") + row.text("zone");
    }
}
