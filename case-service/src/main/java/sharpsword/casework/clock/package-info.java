/** Answers which legal clocks run in a case or a transfer, until when, and why. */
@NullMarked
package sharpsword.casework.clock;

import org.jspecify.annotations.NullMarked;
