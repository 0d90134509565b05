package sharpsword.gateway.edge.routes;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Headers of a service's answer that reach the client: cookies are the gateway's business, and servers stay unnamed. */
@Component
final class IncomingHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> DROPPED =
            Set.of("set-cookie", "server", "x-powered-by", "strict-transport-security");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        HttpHeaders output = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
                output.addAll(name, values);
            }
        });
        return output;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
