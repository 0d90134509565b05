package sharpsword.reference.crime;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a criminal threshold.
 *
 * @param test how it is tested
 * @param of codes that it looks at; one of them is enough
 * @param least the number that must be reached; 1 where the test counts nothing
 * @param mode how a ratio is reckoned; null for other tests
 * @param months window before the act in which penalties count; 0 for other tests
 */
public record Condition(
        Test test,
        List<String> of,
        BigDecimal least,
        @Nullable RatioMode mode,
        int months) {

    /** How a condition is tested. */
    public enum Test {
        /** One of the circumstances was found. */
        ANY_OF,
        /** One of the quantities is at least that much. */
        AT_LEAST,
        /** One of the substances was measured at that many times its limit. */
        RATIO_AT_LEAST,
        /** That many penalties of these kinds took effect in the window before the act. */
        PENALTIES_AT_LEAST
    }

    /** What "超过标准三倍" means; courts differ, so it is a setting. */
    public enum RatioMode {
        /** Measured value divided by the limit. */
        MEASURED,
        /** Excess over the limit divided by the limit. */
        EXCESS
    }

    public Condition {
        of = List.copyOf(of);
    }
}
