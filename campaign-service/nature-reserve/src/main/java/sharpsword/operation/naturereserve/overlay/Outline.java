package sharpsword.operation.naturereserve.overlay;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads the outline of a patch or zone: well-known text of a polygon in degrees of CGCS2000. */
final class Outline {

    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

    private Outline() {}

    /** A text that is no outline. */
    static final class Misfit extends Exception {

        private final String code;

        private Misfit(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * The outline in metres of an equal-area plane.
     *
     * @throws Misfit {@code not-well-known-text}, {@code not-a-polygon}, {@code place-invalid}, {@code polygon-invalid}
     */
    static Geometry of(String text) throws Misfit {
        Geometry degrees = parsed(text);
        if (!(degrees instanceof Polygonal) || degrees.isEmpty()) {
            throw new Misfit("not-a-polygon");
        }
        if (!EARTH.contains(degrees.getEnvelopeInternal())) {
            throw new Misfit("place-invalid");
        }
        if (!degrees.isValid()) {
            throw new Misfit("polygon-invalid");
        }
        return EqualArea.of(degrees);
    }

    private static Geometry parsed(String text) throws Misfit {
        try {
            return new WKTReader().read(text);
        } catch (ParseException | IllegalArgumentException unreadable) {
            // A ring that is not closed comes as an IllegalArgumentException.
            throw new Misfit("not-well-known-text");
        }
    }
}
