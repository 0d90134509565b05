/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting.reward;

import org.jspecify.annotations.NullMarked;
