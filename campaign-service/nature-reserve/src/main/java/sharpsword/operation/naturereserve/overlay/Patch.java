package sharpsword.operation.naturereserve.overlay;

import org.locationtech.jts.geom.Geometry;
import sharpsword.operation.screening.SheetRow;

/**
 * A change that satellite images show (图斑).
 *
 * @param shape its outline in metres
 */
record Patch(SheetRow row, Activity activity, Geometry shape) {

    String name() {
        return row.text("site");
    }
}
