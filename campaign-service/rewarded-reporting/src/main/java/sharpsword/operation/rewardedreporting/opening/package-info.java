/** Answers who opened the seal over a tip's identity, why, and with whose consent. */
@NullMarked
package sharpsword.operation.rewardedreporting.opening;

import org.jspecify.annotations.NullMarked;
