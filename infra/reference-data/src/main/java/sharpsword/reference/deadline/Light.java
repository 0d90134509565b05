package sharpsword.reference.deadline;

import java.math.BigDecimal;
import java.time.Duration;

/** The colour of a clock. Only a clock by whose end something must be done turns yellow and red. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** The due date is not known, so no colour may be shown. */
    UNKNOWN;

    /**
     * Shares of the time from which the colour changes.
     *
     * @param yellow percent from which it is yellow
     * @param red percent beyond which it is red; at 100 it turns red when the deadline has passed
     */
    record Thresholds(BigDecimal yellow, BigDecimal red) {

        Light of(Duration used, Duration whole) {
            // Milliseconds are exact enough for a colour, and the last instant of a day counts as the whole day.
            BigDecimal hundredfold = BigDecimal.valueOf(used.toMillis()).movePointRight(2);
            BigDecimal total = BigDecimal.valueOf(whole.toMillis());
            if (hundredfold.compareTo(red.multiply(total)) > 0) {
                return RED;
            }
            return hundredfold.compareTo(yellow.multiply(total)) >= 0 ? YELLOW : GREEN;
        }
    }
}
