package sharpsword.casework.crime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
record Condition(
        Test test,
        List<String> of,
        BigDecimal least,
        @Nullable RatioMode mode,
        int months) {

    /** How a condition is tested. */
    enum Test {
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
    enum RatioMode {
        /** Measured value divided by the limit. */
        MEASURED,
        /** Excess over the limit divided by the limit. */
        EXCESS
    }

    Condition {
        of = List.copyOf(of);
    }

    boolean holds(CrimeFacts facts, LocalDate actDate) {
        return switch (test) {
            case ANY_OF -> of.stream().anyMatch(facts.circumstances()::contains);
            case AT_LEAST -> values(facts).anyMatch(value -> value.compareTo(least) >= 0);
            case RATIO_AT_LEAST -> facts.measurements().stream().anyMatch(this::reaches);
            case PENALTIES_AT_LEAST -> penalties(facts, actDate) >= least.longValueExact();
        };
    }

    private Stream<BigDecimal> values(CrimeFacts facts) {
        return of.stream().flatMap(code -> Stream.ofNullable(facts.quantities().get(code)));
    }

    private boolean reaches(CrimeFacts.Measurement one) {
        return of.contains(one.substance()) && ratio(one).compareTo(least) >= 0;
    }

    private BigDecimal ratio(CrimeFacts.Measurement one) {
        BigDecimal excess = mode == RatioMode.EXCESS ? one.measured().subtract(one.limit()) : one.measured();
        return excess.divide(one.limit(), new MathContext(12, RoundingMode.DOWN));
    }

    /** The window runs from the day on which the first penalty took effect to the day of the act (J23-7, Art. 19). */
    private long penalties(CrimeFacts facts, LocalDate actDate) {
        LocalDate earliest = actDate.minusMonths(months);
        return facts.priorPenalties().stream()
                .filter(one -> of.contains(one.kind()))
                .filter(one -> !one.effectiveOn().isBefore(earliest))
                .filter(one -> !one.effectiveOn().isAfter(actDate))
                .count();
    }
}
