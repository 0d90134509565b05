/** Answers by when something must be done, and explains how that was reckoned. */
@NullMarked
package sharpsword.reference.deadline;

import org.jspecify.annotations.NullMarked;
