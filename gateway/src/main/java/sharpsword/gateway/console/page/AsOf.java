package sharpsword.gateway.console.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day that a page is about, as its date field gives it. */
public final class AsOf {

    private AsOf() {}

    /** The last instant of the day in China as services take it; empty, which means now, for none or what is no date. */
    public static String instant(@Nullable String day) {
        return day(day).map(date -> date + "T23:59:59+08:00").orElse("");
    }

    /** The day itself. */
    public static Optional<LocalDate> day(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
