/** Answers where the generated secrets lie and who may read them. */
@NullMarked
package sharpsword.launcher.secret;

import org.jspecify.annotations.NullMarked;
