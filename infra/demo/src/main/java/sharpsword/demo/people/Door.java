package sharpsword.demo.people;

import java.net.URI;

/**
 * Where people reach the platform.
 *
 * @param gateway address of the gateway
 * @param issuer address of the realm at which they log in
 */
public record Door(URI gateway, URI issuer) {}
