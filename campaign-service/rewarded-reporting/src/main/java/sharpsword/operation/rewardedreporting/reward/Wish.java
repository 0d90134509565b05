package sharpsword.operation.rewardedreporting.reward;

import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes.
 *
 * @param policy code of an activity in force on that day; null for the standing policy
 * @param band code of the band; the highest one where a target has several problems (就高不累计)
 * @param amount whole CNY within the band
 */
public record Wish(
        @Nullable String policy,
        String band,
        long amount,
        @Nullable String decision,
        @Nullable Long fine) {}
