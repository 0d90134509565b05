/** Answers which settings with a number were in force on a date. */
@NullMarked
package sharpsword.reference.threshold;

import org.jspecify.annotations.NullMarked;
