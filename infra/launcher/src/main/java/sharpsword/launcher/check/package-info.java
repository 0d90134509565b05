/** Answers whether the whole tree is right: what {@code sharpsword test} runs, in which order, and how it ends. */
@NullMarked
package sharpsword.launcher.check;

import org.jspecify.annotations.NullMarked;
