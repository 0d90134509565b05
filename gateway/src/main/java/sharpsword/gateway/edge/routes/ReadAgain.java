package sharpsword.gateway.edge.routes;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks once more, at the next instance, when a GET met an instance that is away: it may be stopping while the registry
 * still lists it. Nothing else is asked twice, because a command could be done twice and a slow answer would take twice
 * as long.
 */
final class ReadAgain implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!HttpMethod.GET.equals(request.method())) {
            return next.handle(request);
        }
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            if (Failures.of(e) == Failures.AWAY) {
                return next.handle(request);
            }
            throw e;
        }
    }
}
