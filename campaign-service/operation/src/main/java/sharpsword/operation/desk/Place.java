package sharpsword.operation.desk;

import sharpsword.access.Refusal;

/**
 * A point on the map in CGCS2000.
 *
 * @param lng longitude in degrees
 * @param lat latitude in degrees
 */
public record Place(double lng, double lat) {

    /**
     * Checks that it is a point on the earth.
     *
     * @throws sharpsword.access.RefusedException {@code place-invalid}
     */
    public Place {
        boolean valid = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
        if (!valid) {
            throw Refusal.malformed("place-invalid").at("place").asException();
        }
    }
}
