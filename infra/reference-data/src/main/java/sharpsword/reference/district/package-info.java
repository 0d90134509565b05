/** Answers which districts, zones and neighbours there are on a date, and what became of earlier ones. */
@NullMarked
package sharpsword.reference.district;

import org.jspecify.annotations.NullMarked;
