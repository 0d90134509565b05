/**
 * Answers which request goes to which service, and what becomes of it when that service is away or slow.
 */
@NullMarked
package sharpsword.gateway.edge.routes;

import org.jspecify.annotations.NullMarked;
