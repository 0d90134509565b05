/** Answers what has to be put right after a fall: claims that nobody used. */
@NullMarked
package sharpsword.casework.housekeeping;

import org.jspecify.annotations.NullMarked;
