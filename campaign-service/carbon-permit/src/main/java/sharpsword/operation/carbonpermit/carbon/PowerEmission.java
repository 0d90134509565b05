package sharpsword.operation.carbonpermit.carbon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.SheetRow;

/**
 * The emission of a power unit in one data year, computed once more.
 *
 * <p>E = Σ FC × C_ar × OF × 44/12 + MWh × grid factor; where C_ar was not measured, C_ar = NCV × carbon per heat.
 *
 * @param rows the months and fuels of the year
 * @param computed t of CO₂
 * @param reported t of CO₂
 */
record PowerEmission(List<SheetRow> rows, BigDecimal computed, BigDecimal reported) {

    /** Up to this data year the older grid factor holds. */
    private static final int YEAR_OF_OLDER_FACTOR = 2022;

    private static final BigDecimal CARBON_DIOXIDE = new BigDecimal(44);
    private static final BigDecimal CARBON = new BigDecimal(12);

    PowerEmission {
        rows = List.copyOf(rows);
    }

    static PowerEmission of(List<SheetRow> rows, RuleSettings settings) {
        BigDecimal computed = BigDecimal.ZERO;
        BigDecimal reported = BigDecimal.ZERO;
        for (SheetRow row : rows) {
            computed = computed.add(burned(row, settings)).add(bought(row, settings));
            reported = reported.add(row.number("reported"));
        }
        return new PowerEmission(rows, computed, reported);
    }

    BigDecimal difference() {
        return computed.subtract(reported);
    }

    /** Compared without dividing, so that nothing reported is no special case. */
    boolean differsByMoreThan(BigDecimal share) {
        return difference().abs().compareTo(share.multiply(reported.abs())) > 0;
    }

    private static BigDecimal burned(SheetRow row, RuleSettings settings) {
        BigDecimal carbon =
                row.findNumber("carbon").orElseGet(() -> row.number("heat").multiply(settings.value("carbon")));
        return row.number("fuel")
                .multiply(carbon)
                .multiply(settings.value("oxidation"))
                .multiply(CARBON_DIOXIDE)
                .divide(CARBON, MathContext.DECIMAL64);
    }

    private static BigDecimal bought(SheetRow row, RuleSettings settings) {
        boolean older = row.date("month").getYear() <= YEAR_OF_OLDER_FACTOR;
        return row.number("electricity").multiply(settings.value(older ? "grid-2022" : "grid"));
    }
}
