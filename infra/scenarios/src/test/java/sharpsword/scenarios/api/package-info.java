/** Answers which routes a service serves and which ones its README names. */
@NullMarked
package sharpsword.scenarios.api;

import org.jspecify.annotations.NullMarked;
