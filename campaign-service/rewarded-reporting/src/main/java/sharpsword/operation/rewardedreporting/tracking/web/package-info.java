/** The public addresses behind a receipt code. */
@NullMarked
package sharpsword.operation.rewardedreporting.tracking.web;

import org.jspecify.annotations.NullMarked;
