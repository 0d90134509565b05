/** Answers which reward a report earned, by the policy of its day, and whether it was paid. */
@NullMarked
package sharpsword.operation.rewardedreporting.reward;

import org.jspecify.annotations.NullMarked;
