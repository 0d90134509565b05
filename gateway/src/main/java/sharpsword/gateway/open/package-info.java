/**
 * Pages for everybody, without a login. Each feature has a package below.
 */
@NullMarked
package sharpsword.gateway.open;

import org.jspecify.annotations.NullMarked;
