/** Answers which rows of a register of tips repeat each other. */
@NullMarked
package sharpsword.operation.rewardedreporting.screen;

import org.jspecify.annotations.NullMarked;
