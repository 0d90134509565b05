/**
 * Pages for officers who logged in. Each feature has a package below.
 */
@NullMarked
package sharpsword.gateway.console;

import org.jspecify.annotations.NullMarked;
