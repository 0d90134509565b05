/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting.seal;

import org.jspecify.annotations.NullMarked;
