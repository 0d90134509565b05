/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting;

import org.jspecify.annotations.NullMarked;
