/** The addresses for rewards. */
@NullMarked
package sharpsword.operation.rewardedreporting.reward.web;

import org.jspecify.annotations.NullMarked;
