package sharpsword.campaign.enterprise;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a firm.
 *
 * @param name registered name
 * @param district district code
 * @param park name of the industrial park; null if it lies in none
 * @param credit environmental credit level; null if it was not rated
 * @param demo whether the firm is invented
 */
public record Description(
        String name,
        String district,
        @Nullable String park,
        Listed listed,
        Set<KeyUnit> keyUnits,
        @Nullable Credit credit,
        boolean demo) {

    /** Most characters of a name. */
    public static final int LONGEST = 200;

    public Description {
        keyUnits = Collections.unmodifiableSet(new TreeSet<>(keyUnits));
    }
}
