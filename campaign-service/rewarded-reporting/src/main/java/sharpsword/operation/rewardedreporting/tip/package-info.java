/** Answers what was handed in, whether it was accepted, who looks into it and what came of it. */
@NullMarked
package sharpsword.operation.rewardedreporting.tip;

import org.jspecify.annotations.NullMarked;
