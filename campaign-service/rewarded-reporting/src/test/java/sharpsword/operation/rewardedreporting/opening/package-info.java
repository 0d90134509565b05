/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting.opening;

import org.jspecify.annotations.NullMarked;
