/** Answers which reward policy for reports from the public was in force on a date. */
@NullMarked
package sharpsword.reference.reward;

import org.jspecify.annotations.NullMarked;
