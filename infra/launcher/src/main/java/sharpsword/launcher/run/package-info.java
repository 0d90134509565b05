/** Answers what of the platform runs on this machine, since when, and with how much memory. */
@NullMarked
package sharpsword.launcher.run;

import org.jspecify.annotations.NullMarked;
