/**
 * Answers how a program logs a person in: as a browser does, through Keycloak's real login form.
 *
 * <p>There is no password grant in the realm, so everything that needs an officer's token walks the authorization code
 * flow with PKCE.
 */
@NullMarked
package sharpsword.demo.login;

import org.jspecify.annotations.NullMarked;
