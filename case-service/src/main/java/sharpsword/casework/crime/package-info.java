/** Answers whether the facts of a case reach a criminal threshold; the thresholds are dated data. */
@NullMarked
package sharpsword.casework.crime;

import org.jspecify.annotations.NullMarked;
