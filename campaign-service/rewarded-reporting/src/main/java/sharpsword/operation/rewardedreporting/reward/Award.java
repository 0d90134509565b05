package sharpsword.operation.rewardedreporting.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy gives for a report, and why.
 *
 * @param policy code of the policy in force on the day of the report
 * @param version version of the data package that holds it
 * @param amount whole CNY
 * @param decision number of the penalty decision; null where none is needed
 * @param fine final fine in whole CNY; null if there is none
 * @param explanation sentences with the numbers
 */
public record Award(
        String policy,
        int version,
        String band,
        long amount,
        @Nullable String decision,
        @Nullable Long fine,
        List<String> explanation) {

    public Award {
        explanation = List.copyOf(explanation);
    }
}
