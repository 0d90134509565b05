/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting.tip;

import org.jspecify.annotations.NullMarked;
