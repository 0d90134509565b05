package sharpsword.casework.crime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import sharpsword.reference.crime.Condition;
import sharpsword.reference.crime.CrimeRule;

/**
 * The facts of a case, laid beside the thresholds.
 *
 * @param actDate day of the act, from which the window of earlier penalties is counted back
 */
record Comparison(CrimeFacts facts, LocalDate actDate) {

    private static final MathContext PRECISION = new MathContext(12, RoundingMode.DOWN);

    /** Whether the facts fulfil every condition of the rule. */
    boolean reaches(CrimeRule rule) {
        return rule.when().stream().allMatch(this::fulfils);
    }

    private boolean fulfils(Condition condition) {
        return switch (condition.test()) {
            case ANY_OF -> condition.of().stream().anyMatch(facts.circumstances()::contains);
            case AT_LEAST -> amounts(condition).anyMatch(amount -> amount.compareTo(condition.least()) >= 0);
            case RATIO_AT_LEAST -> facts.measurements().stream().anyMatch(one -> exceeds(condition, one));
            case PENALTIES_AT_LEAST -> penalties(condition) >= condition.least().longValueExact();
        };
    }

    private Stream<BigDecimal> amounts(Condition condition) {
        return condition.of().stream()
                .flatMap(code -> Stream.ofNullable(facts.quantities().get(code)));
    }

    private static boolean exceeds(Condition condition, CrimeFacts.Measurement one) {
        return condition.of().contains(one.substance()) && ratio(condition, one).compareTo(condition.least()) >= 0;
    }

    private static BigDecimal ratio(Condition condition, CrimeFacts.Measurement one) {
        BigDecimal counted =
                condition.mode() == Condition.RatioMode.EXCESS ? one.measured().subtract(one.limit()) : one.measured();
        return counted.divide(one.limit(), PRECISION);
    }

    /** The window runs from the day on which the first penalty took effect to the day of the act (J23-7, Art. 19). */
    private long penalties(Condition condition) {
        LocalDate earliest = actDate.minusMonths(condition.months());
        return facts.priorPenalties().stream()
                .filter(one -> condition.of().contains(one.kind()))
                .filter(one -> !one.effectiveOn().isBefore(earliest))
                .filter(one -> !one.effectiveOn().isAfter(actDate))
                .count();
    }
}
