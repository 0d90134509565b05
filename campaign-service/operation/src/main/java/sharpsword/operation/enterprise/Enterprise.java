package sharpsword.operation.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a firm.
 *
 * @param uscc unified social credit code
 * @param name registered name
 * @param district district code
 * @param park code of the industrial park; null if it lies in none
 * @param keyUnit lists of key dischargers on which it stands
 * @param positiveList whether it stands on the positive list (监督执法正面清单)
 * @param credit environmental credit level; null if it was not rated
 */
public record Enterprise(
        String uscc,
        String name,
        String district,
        @Nullable String park,
        List<String> keyUnit,
        boolean positiveList,
        @Nullable String credit) {

    public Enterprise {
        keyUnit = List.copyOf(keyUnit);
    }
}
