/**
 * Answers who is calling: an officer with a login session, a client with a bearer token, or the public; never two at once.
 */
@NullMarked
package sharpsword.gateway.edge.security;

import org.jspecify.annotations.NullMarked;
