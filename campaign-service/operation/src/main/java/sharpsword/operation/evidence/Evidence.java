package sharpsword.operation.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;

/**
 * A file that proves something, as the record that rests on it lists it.
 *
 * @param file identifier of the file
 * @param sha256 hash of its bytes in hexadecimal, so that the record says which bytes it meant
 * @param name name that the uploader gave
 * @param type media type, found from the content
 * @param size number of bytes
 * @param place where it was taken; null if unknown
 * @param takenAt when it was taken; null if unknown
 */
public record Evidence(
        String file,
        String sha256,
        String name,
        String type,
        long size,
        @Nullable Place place,
        @Nullable Instant takenAt) {

    /** Whether it is a picture that says where it was taken. */
    public boolean isGeotaggedPhoto() {
        return type.startsWith("image/") && place != null;
    }
}
