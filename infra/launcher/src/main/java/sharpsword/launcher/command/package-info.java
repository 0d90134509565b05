/** Answers what each command of {@code sharpsword} does. */
@NullMarked
package sharpsword.launcher.command;

import org.jspecify.annotations.NullMarked;
