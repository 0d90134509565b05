/**
 * The first page of the platform.
 */
@NullMarked
package sharpsword.gateway.open.home;

import org.jspecify.annotations.NullMarked;
