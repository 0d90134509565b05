package sharpsword.gateway.console.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a service answers it, with why it ends when it ends.
 *
 * @param standing RUNNING, OVERDUE, PAUSED, UNCOVERED, DONE_IN_TIME, DONE_LATE or {@link #AT_ONCE}
 * @param left what remains while it stands still
 * @param packages data packages that it was reckoned with
 */
public record Clock(
        String code,
        @Nullable String title,
        String standing,
        String light,
        @Nullable LocalDate date,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Term left,
        @Nullable LocalDate uncoveredFrom,
        List<Step> steps,
        List<String> packages) {

    /** Standing and colour of what the law wants at once, without a number of hours or days. */
    public static final String AT_ONCE = "AT_ONCE";

    /** In place of a colour where nothing runs any more. */
    public static final String DONE = "DONE";

    /** What has to be done at once; the word {@code clock.end.<code>} says where the law says so. */
    public static Clock atOnce(String code) {
        return new Clock(code, null, AT_ONCE, AT_ONCE, null, null, null, null, null, List.of(), List.of());
    }

    public Clock {
        steps = List.copyOf(steps);
        packages = List.copyOf(packages);
    }

    /** The same for what was done; its colour is that of the moment when it was. */
    public Clock done() {
        String late = light.equals("RED") ? "DONE_LATE" : "DONE_IN_TIME";
        return new Clock(
                code,
                title,
                dueAt == null ? standing : late,
                light,
                date,
                dueAt,
                doneAt,
                left,
                uncoveredFrom,
                steps,
                packages);
    }

    /** A length of time. */
    public record Term(int amount, String unit) {}

    /**
     * One step of the reckoning.
     *
     * @param kind Started, Counted, Extended, StoodStill, RestDaysSkipped, RolledForward or RestsOn
     */
    public record Step(String kind, Map<String, Object> facts) {}
}
