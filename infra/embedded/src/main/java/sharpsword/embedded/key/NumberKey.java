package sharpsword.embedded.key;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;

/**
 * The place of a number on the number line, whatever its BSON type: the nearest double and the rest that it misses.
 *
 * <p>Integers, longs and doubles are equal when their values are; two longs beyond 2^53 stay apart, and so do decimals
 * up to about 32 digits.
 *
 * @param nearest the nearest double, never -0.0
 * @param rest the exact value minus {@code nearest}, itself as a double; 0 for all but large longs and decimals
 */
record NumberKey(double nearest, double rest) {

    private static final long EXACT_AS_DOUBLE = 1L << 53;

    static NumberKey of(Number number) {
        return switch (number) {
            case Long value
            when Math.abs(value) > EXACT_AS_DOUBLE || value == Long.MIN_VALUE -> of(BigDecimal.valueOf(value));
            case Decimal128 value when Double.isFinite(value.doubleValue()) -> of(value.toBigDecimal());
            default -> new NumberKey(number.doubleValue() + 0.0, 0.0);
        };
    }

    private static NumberKey of(BigDecimal exact) {
        double nearest = exact.doubleValue() + 0.0;
        if (Double.isInfinite(nearest)) {
            return new NumberKey(nearest, 0.0);
        }
        return new NumberKey(nearest, exact.subtract(new BigDecimal(nearest)).doubleValue() + 0.0);
    }

    void writeTo(KeyWriter out) {
        out.writeLong(ordered(nearest));
        out.writeLong(ordered(rest));
    }

    /** NaN first, as in MongoDB, then from minus to plus infinity. */
    private static long ordered(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        long bits = Double.doubleToLongBits(value);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }
}
