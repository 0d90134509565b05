package sharpsword.reference.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A clock that was started for something: everything that its deadline depends on besides the data packages.
 *
 * @param id what it was started for, for example a case number
 * @param rule code of the rule
 * @param start when the starting event occurred in the world
 * @param pauses in any order; they may overlap
 * @param extensions in the order in which they were granted
 */
public record RunningDeadline(String id, String rule, Instant start, List<Pause> pauses, List<Extension> extensions) {

    public RunningDeadline {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    public static RunningDeadline of(String id, String rule, Instant start) {
        return new RunningDeadline(id, rule, start, List.of(), List.of());
    }
}
