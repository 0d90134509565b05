package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the officer found when reading a tip.
 *
 * @param listed whether the act is on the item list of the policy
 * @param clue whether facts and a clue to evidence are given
 * @param firstKnownAt when the organ knew of the problem from elsewhere; null if it did not
 * @param barred whether the reporter is the polluter, staff of the organs, or a close relative
 * @param fabricated whether it is made up
 */
public record Assessment(
        boolean listed, boolean clue, @Nullable Instant firstKnownAt, boolean barred, boolean fabricated) {}
