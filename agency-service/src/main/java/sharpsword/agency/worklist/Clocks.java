package sharpsword.agency.worklist;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.RefusedException;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Deadlines;
import sharpsword.reference.deadline.Light;
import sharpsword.reference.deadline.RunningDeadline;
import sharpsword.reference.threshold.Thresholds;

/** Until when an item has to be done, and its colour, by the data packages as they are loaded when one asks. */
@Component
final class Clocks {

    private static final Reading NONE = new Reading(null, Light.UNKNOWN);

    private final ReferenceData reference;

    Clocks(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * A deadline and its colour.
     *
     * @param due last instant in time; null when none is known
     */
    record Reading(@Nullable Instant due, Light light) {}

    /**
     * Reads a clock.
     *
     * @param rule deadline rule; empty or {@link Duty#AT_ONCE} for none
     * @param since when the clock started
     * @param given deadline that the event said, or null
     */
    Reading read(String rule, Instant since, @Nullable Instant given, Instant asOf) {
        if (given != null) {
            return new Reading(given, light(since, given, asOf));
        }
        return rule.isEmpty() || rule.equals(Duty.AT_ONCE) ? NONE : byRule(rule, since, asOf);
    }

    private Reading byRule(String rule, Instant since, Instant asOf) {
        try {
            RunningDeadline running = RunningDeadline.of(rule, rule, since);
            return switch (Deadlines.of(reference.packages()).reckon(running, asOf)) {
                case Deadline.Due due -> new Reading(due.dueAt(), due.light());
                case Deadline.Paused paused -> NONE;
                case Deadline.Uncovered uncovered -> NONE;
            };
        } catch (RefusedException unknownRule) {
            // A rule that was not in force when the clock started gives no deadline and no colour.
            return NONE;
        }
    }

    private Light light(Instant since, Instant due, Instant asOf) {
        DataPackages packages = reference.packages();
        Thresholds thresholds = Thresholds.on(ChinaTime.dateOf(asOf), packages);
        BigDecimal used = millis(since, asOf).movePointRight(2);
        BigDecimal whole = millis(since, due).max(BigDecimal.ONE);
        if (asOf.isAfter(due)
                || used.compareTo(thresholds.value("deadline.light.red").multiply(whole)) > 0) {
            return Light.RED;
        }
        boolean yellow =
                used.compareTo(thresholds.value("deadline.light.yellow").multiply(whole)) >= 0;
        return yellow ? Light.YELLOW : Light.GREEN;
    }

    private static BigDecimal millis(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toMillis());
    }
}
