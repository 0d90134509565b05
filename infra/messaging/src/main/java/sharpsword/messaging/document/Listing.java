package sharpsword.messaging.document;

import org.springframework.data.domain.Sort;
import sharpsword.access.Refusal;

/**
 * Which part of a list, in which order.
 *
 * @param sort order; the fields of a declared index
 * @param offset how many to leave out
 * @param limit how many at most, 1 to 200
 */
public record Listing(Sort sort, int offset, int limit) {

    private static final int MOST = 200;

    public Listing {
        if (limit < 1 || limit > MOST) {
            throw Refusal.malformed("limit-out-of-range")
                    .at("limit")
                    .with("most", MOST)
                    .asException();
        }
        if (offset < 0) {
            throw Refusal.malformed("offset-negative").at("offset").asException();
        }
    }

    public static Listing first(int limit, Sort sort) {
        return new Listing(sort, 0, limit);
    }
}
