package sharpsword.campaign.opening;

import java.util.Locale;

/** Whether a figure is the number itself or at least that much (余, 多). */
public enum Exactness {
    EXACT,
    FLOOR;

    /** As the board shows it: {@code 545}, or {@code 1,100+} for a floor. */
    public String display(long value) {
        return String.format(Locale.ROOT, "%,d", value) + (this == FLOOR ? "+" : "");
    }
}
