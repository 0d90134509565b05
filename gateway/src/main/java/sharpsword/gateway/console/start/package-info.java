/**
 * The page after login.
 */
@NullMarked
package sharpsword.gateway.console.start;

import org.jspecify.annotations.NullMarked;
