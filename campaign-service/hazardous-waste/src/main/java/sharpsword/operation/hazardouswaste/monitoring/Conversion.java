package sharpsword.operation.hazardouswaste.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * One hour's concentration, converted to the reference oxygen content once more.
 *
 * @param converted mg/m³; null where the oxygen content is that of air or more, so that nothing can be converted
 */
record Conversion(SheetRow hour, @Nullable BigDecimal converted) {

    /** Oxygen content of air in the formula of the emission standards, %. */
    private static final BigDecimal AIR = new BigDecimal(21);

    static Conversion of(SheetRow hour) {
        BigDecimal room = AIR.subtract(hour.number("oxygen"));
        if (room.signum() <= 0) {
            return new Conversion(hour, null);
        }
        BigDecimal factor = AIR.subtract(hour.number("reference")).divide(room, MathContext.DECIMAL64);
        return new Conversion(hour, hour.number("measured").multiply(factor));
    }

    BigDecimal difference() {
        return converted == null
                ? hour.number("reported").abs()
                : converted.subtract(hour.number("reported")).abs();
    }

    /** Air in the duct while something is measured cannot be converted, so whatever is reported for it is wrong. */
    boolean differsByMoreThan(BigDecimal share) {
        return converted == null
                ? hour.number("measured").signum() > 0
                : difference().compareTo(share.multiply(converted.abs())) > 0;
    }

    String shown() {
        return converted == null ? "无法折算（氧含量不低于 21%）" : Shown.of(converted) + " mg/m³";
    }
}
