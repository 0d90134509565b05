/** Answers a tipster who shows the receipt code, and nobody else. */
@NullMarked
package sharpsword.operation.rewardedreporting.tracking;

import org.jspecify.annotations.NullMarked;
