package sharpsword.gateway.edge.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the gateway talks to services.
 *
 * @param connect how long a connection may take to open
 * @param answer how long a service may be silent
 * @param place how long a request waits for a free connection
 * @param perRoute connections to one instance at most
 * @param inAll connections to all instances at most
 */
@ConfigurationProperties("sharpsword.upstream")
record UpstreamSettings(Duration connect, Duration answer, Duration place, int perRoute, int inAll) {}
