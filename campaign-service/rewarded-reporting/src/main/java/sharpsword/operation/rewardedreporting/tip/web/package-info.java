/** The addresses for tips, for the public and for officers. */
@NullMarked
package sharpsword.operation.rewardedreporting.tip.web;

import org.jspecify.annotations.NullMarked;
