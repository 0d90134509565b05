/** Answers what happened in a case or a transfer, as lines that people read. */
@NullMarked
package sharpsword.casework.timeline;

import org.jspecify.annotations.NullMarked;
