package sharpsword.access;

import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What a caller may see: the keys that are compared with {@code visibleTo} of every protected document.
 *
 * <p>{@code A:<agency>}, {@code D:<district>}, {@code P:<procuratorate area>}, {@code O:<officer>}, {@code R:LEADERSHIP}.
 * At most 16. No keys, no rows.
 */
public record ScopeKeys(Set<String> values) {

    public static final String FIELD = "visibleTo";
    public static final ScopeKeys NONE = new ScopeKeys(Set.of());
    private static final int MOST = 16;

    public ScopeKeys {
        if (values.size() > MOST) {
            throw new IllegalArgumentException("A caller has at most " + MOST + " scope keys, not " + values.size());
        }
        values = Set.copyOf(values);
    }

    /** The condition that every query of protected documents starts with. */
    public Criteria criteria() {
        return Criteria.where(FIELD).in(values);
    }

    /** Whether a document with these {@code visibleTo} keys may be shown. */
    public boolean sees(Set<String> visibleTo) {
        return values.stream().anyMatch(visibleTo::contains);
    }
}
