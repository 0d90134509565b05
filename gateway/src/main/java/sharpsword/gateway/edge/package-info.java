/**
 * Answers who and what may come in: login, routes, limits, headers, problems. Each subject has a package below.
 */
@NullMarked
package sharpsword.gateway.edge;

import org.jspecify.annotations.NullMarked;
