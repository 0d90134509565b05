/** 有奖举报: tips from the public, the seal over who handed them in, and their rewards. */
@NullMarked
package sharpsword.operation.rewardedreporting;

import org.jspecify.annotations.NullMarked;
