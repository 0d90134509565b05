package sharpsword.gateway.edge.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much the gateway takes.
 *
 * @param publicPerMinute requests to public endpoints that one address may make a minute; unused ones can be made at once
 * @param addresses addresses that are remembered at most; the longest silent one is forgotten first
 * @param publicAtOnce public requests that are worked on at once, so that the public cannot crowd out the officers
 * @param publicBytes largest body of a public request
 * @param officerBytes largest body of any other request to a service
 * @param pageBytes largest body of a form of the console
 */
@ConfigurationProperties("sharpsword.limits")
public record LimitSettings(
        int publicPerMinute,
        int addresses,
        int publicAtOnce,
        DataSize publicBytes,
        DataSize officerBytes,
        DataSize pageBytes) {}
