/**
 * Answers whether every routed service can be reached through this gateway.
 */
@NullMarked
package sharpsword.gateway.edge.probe;

import org.jspecify.annotations.NullMarked;
