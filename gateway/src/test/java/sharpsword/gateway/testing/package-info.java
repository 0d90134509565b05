/** Stands in for what the gateway talks to: a service, Keycloak, a clock. */
@NullMarked
package sharpsword.gateway.testing;

import org.jspecify.annotations.NullMarked;
