/** Answers what a single server or service needs to start, and in which order the parts start and stop. */
@NullMarked
package sharpsword.launcher.part;

import org.jspecify.annotations.NullMarked;
