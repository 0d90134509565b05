package sharpsword.operation.naturereserve.overlay;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The cylindrical equal-area projection of the CGCS2000 ellipsoid: from degrees (EPSG:4490) to metres, so that an area in
 * the plane is the area on the ground. Shapes are true along 30° N, which runs through Chongqing.
 *
 * <p>x = a·k₀·λ and y = a·q(φ) / 2k₀, with q(φ) = (1 − e²)·[sin φ / (1 − e² sin² φ) − ln((1 − e sin φ) / (1 + e sin φ)) / 2e].
 */
final class EqualArea implements CoordinateFilter {

    /** Semi-major axis, m, and flattening of CGCS2000. */
    private static final double AXIS = 6378137;

    private static final double FLATTENING = 1 / 298.257222101;
    private static final double SQUARE = FLATTENING * (2 - FLATTENING);
    private static final double ECCENTRICITY = Math.sqrt(SQUARE);
    private static final double SCALE = scale(Math.toRadians(30));

    private EqualArea() {}

    /** The geometry in metres; the given one is not touched. */
    static Geometry of(Geometry degrees) {
        Geometry metres = degrees.copy();
        metres.apply(new EqualArea());
        metres.geometryChanged();
        return metres;
    }

    @Override
    public void filter(Coordinate point) {
        double sine = Math.sin(Math.toRadians(point.y));
        point.x = AXIS * SCALE * Math.toRadians(point.x);
        point.y = AXIS * authalic(sine) / (2 * SCALE);
    }

    private static double authalic(double sine) {
        double e = ECCENTRICITY * sine;
        return (1 - SQUARE) * (sine / (1 - e * e) - Math.log((1 - e) / (1 + e)) / (2 * ECCENTRICITY));
    }

    /** Length of a degree of longitude at the latitude against that at the equator. */
    private static double scale(double latitude) {
        double sine = Math.sin(latitude);
        return Math.cos(latitude) / Math.sqrt(1 - SQUARE * sine * sine);
    }
}
