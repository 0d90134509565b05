package sharpsword.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may see a document: builds its {@code visibleTo} keys. The owner of the document computes it anew on every change.
 *
 * <p>Starts with nobody; each step returns a wider visibility and leaves the former untouched.
 *
 * @param keys the keys, in the order in which they were added
 */
public record Visibility(Set<String> keys) {

    private static final Visibility NOBODY = new Visibility(Set.of());

    public Visibility {
        keys = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }

    public static Visibility nobody() {
        return NOBODY;
    }

    /** Adds the officers of an agency. */
    public Visibility agency(String agency) {
        return plus(ScopeKey.AGENCY.of(agency));
    }

    /**
     * Adds the environmental officers of a district and of everything above it, up to the city.
     *
     * @param ancestors gives the codes above a district, without the district itself, as in force on the day that matters
     */
    public Visibility district(String district, Function<String, ? extends Collection<String>> ancestors) {
        Visibility wider = plus(ScopeKey.DISTRICT.of(district));
        for (String ancestor : ancestors.apply(district)) {
            wider = wider.plus(ScopeKey.DISTRICT.of(ancestor));
        }
        return wider;
    }

    /** Adds the procuratorate that supervises an area, for example {@code 500112}. */
    public Visibility procuratorate(String area) {
        return plus(ScopeKey.PROCURATORATE.of(area));
    }

    /** Adds one officer, by the identifier that agency-service gave. */
    public Visibility officer(String officer) {
        return plus(ScopeKey.OFFICER.of(officer));
    }

    /** Adds the leaders, who read everything that is shown to them and write only instructions (批示). */
    public Visibility leadership() {
        return plus(ScopeKey.ROLE.of(Role.LEADERSHIP.name()));
    }

    private Visibility plus(String key) {
        Set<String> more = new LinkedHashSet<>(keys);
        more.add(key);
        return new Visibility(more);
    }
}
