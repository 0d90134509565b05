/** Answers what the {@code sharpsword} command does: bring the platform up on one machine, look at it, take it down. */
@NullMarked
package sharpsword.launcher;

import org.jspecify.annotations.NullMarked;
