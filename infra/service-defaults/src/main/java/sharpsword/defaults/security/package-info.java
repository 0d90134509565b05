/** Answers who may come in: tokens of the realm, routes for the public, routes for services only, and nothing else. */
@NullMarked
package sharpsword.defaults.security;

import org.jspecify.annotations.NullMarked;
