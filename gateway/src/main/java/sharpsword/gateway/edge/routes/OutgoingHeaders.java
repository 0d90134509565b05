package sharpsword.gateway.edge.routes;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Headers that a service gets: no cookies, nothing that only the gateway may say, and the truth about where the request
 * came from.
 */
@Component
final class OutgoingHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> DROPPED = Set.of("cookie", "forwarded", "baggage", "x-real-ip", "x-csrf-token");
    private static final Set<String> DROPPED_FAMILIES = Set.of("x-forwarded-", "x-sharpsword-", "x-internal-");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        HttpHeaders output = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!isDropped(name.toLowerCase(Locale.ROOT))) {
                output.addAll(name, values);
            }
        });
        URI address = request.uri();
        int port = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        output.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        output.set("X-Forwarded-Proto", address.getScheme());
        output.set("X-Forwarded-Host", address.getHost());
        output.set("X-Forwarded-Port", Integer.toString(port));
        return output;
    }

    private static boolean isDropped(String name) {
        return DROPPED.contains(name) || DROPPED_FAMILIES.stream().anyMatch(name::startsWith);
    }

    /** After the stock filter that removes what the client sent. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
