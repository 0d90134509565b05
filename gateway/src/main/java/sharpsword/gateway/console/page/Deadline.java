package sharpsword.gateway.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as an operation answers it: with an end, standing still, or reaching a year without a calendar. Which of the
 * three it is shows in what is there.
 */
public record Deadline(
        String rule,
        String light,
        @Nullable LocalDate date,
        @Nullable Instant dueAt,
        Clock.@Nullable Term left,
        @Nullable LocalDate from,
        Why why) {

    /** The steps of the reckoning; each is known by the fields that only it has. */
    public record Why(List<Map<String, Object>> steps, List<Map<String, Object>> packages) {}

    /** The same as the clock of a page. */
    public Clock asClock() {
        return new Clock(
                rule,
                null,
                standing(),
                light,
                date,
                dueAt,
                null,
                left,
                from,
                why.steps().stream()
                        .map(facts -> new Clock.Step(kind(facts), facts))
                        .toList(),
                why.packages().stream()
                        .map(one -> one.get("key") + " v" + one.get("version"))
                        .toList());
    }

    private String standing() {
        if (left != null) {
            return "PAUSED";
        }
        return Objects.isNull(dueAt) ? "UNCOVERED" : light.equals("RED") ? "OVERDUE" : "RUNNING";
    }

    private static String kind(Map<String, Object> facts) {
        if (facts.containsKey("firstDay")) {
            return "Started";
        }
        if (facts.containsKey("stated")) {
            return "Counted";
        }
        if (facts.containsKey("grantedAt")) {
            return "Extended";
        }
        if (facts.containsKey("reason")) {
            return "StoodStill";
        }
        if (facts.containsKey("days")) {
            return "RestDaysSkipped";
        }
        return facts.containsKey("instrument") ? "RestsOn" : "RolledForward";
    }
}
