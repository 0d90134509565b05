/** The addresses for opening the seal. */
@NullMarked
package sharpsword.operation.rewardedreporting.opening.web;

import org.jspecify.annotations.NullMarked;
