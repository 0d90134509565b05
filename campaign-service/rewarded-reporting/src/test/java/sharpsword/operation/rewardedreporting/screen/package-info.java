/** Tests. */
@NullMarked
package sharpsword.operation.rewardedreporting.screen;

import org.jspecify.annotations.NullMarked;
