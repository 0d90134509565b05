package sharpsword.embedded.query;

import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;

/**
 * Keys from {@code low} up to and including all that begin with {@code high}, in ascending order.
 *
 * <p>Both ends are included even for "greater than": the document is tested again anyway.
 */
record Interval(KeyBytes low, KeyBytes high) {

    static Interval from(Object value) {
        return new Interval(ValueKeys.of(value), ValueKeys.typeOf(value));
    }

    static Interval upTo(Object value) {
        return new Interval(ValueKeys.typeOf(value), ValueKeys.of(value));
    }

    static Interval beginningWith(String text) {
        KeyBytes prefix = ValueKeys.textPrefix(text);
        return new Interval(prefix, prefix);
    }

    Interval and(Interval other) {
        KeyBytes higherLow = low.compareTo(other.low) >= 0 ? low : other.low;
        return new Interval(higherLow, lowerHigh(other));
    }

    /** Of two ends where one is the beginning of the other, the longer one is the lower. */
    private KeyBytes lowerHigh(Interval other) {
        if (high.startsWith(other.high)) {
            return high;
        }
        if (other.high.startsWith(high)) {
            return other.high;
        }
        return high.compareTo(other.high) <= 0 ? high : other.high;
    }

    /** The same values in a descending field. */
    Interval inverted() {
        return new Interval(high.inverted(), low.inverted());
    }
}
