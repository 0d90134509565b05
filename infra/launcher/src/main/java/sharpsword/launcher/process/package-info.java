/** Answers how a process of the platform is started, recognised again later, watched and stopped. */
@NullMarked
package sharpsword.launcher.process;

import org.jspecify.annotations.NullMarked;
