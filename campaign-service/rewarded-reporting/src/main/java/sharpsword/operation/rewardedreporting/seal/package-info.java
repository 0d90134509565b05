/** Answers who can read the identity behind a tip: whoever holds the receipt code, or two roles together. */
@NullMarked
package sharpsword.operation.rewardedreporting.seal;

import org.jspecify.annotations.NullMarked;
