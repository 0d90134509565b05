/** Hears what the operations made of the tips that were handed on. */
@NullMarked
package sharpsword.operation.rewardedreporting.tip.messaging;

import org.jspecify.annotations.NullMarked;
