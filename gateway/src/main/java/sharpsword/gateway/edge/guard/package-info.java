/**
 * Answers whether the gateway is set up for production, and stops it when it is not. The services have the same rules in
 * their defaults, which the gateway, being no resource server, does not take.
 */
@NullMarked
package sharpsword.gateway.edge.guard;

import org.jspecify.annotations.NullMarked;
