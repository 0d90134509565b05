package sharpsword.operation.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are shown in explanations. */
public final class Shown {

    private static final int DECIMALS = 4;

    private Shown() {}

    /** At most four decimals, no trailing zeros, no exponent: {@code 12.5}. */
    public static String of(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A share as per cent with at most two decimals: {@code 0.031} is {@code 3.1%}. */
    public static String percent(BigDecimal share) {
        return of(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%";
    }
}
