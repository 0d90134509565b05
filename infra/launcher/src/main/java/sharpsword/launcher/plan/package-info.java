/** Answers which processes the platform has, on which ports, and which must be ready before which. */
@NullMarked
package sharpsword.launcher.plan;

import org.jspecify.annotations.NullMarked;
