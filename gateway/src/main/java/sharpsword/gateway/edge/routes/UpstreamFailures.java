package sharpsword.gateway.edge.routes;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import sharpsword.gateway.edge.problems.Problems;

/** Turns the absence or silence of a service into a problem; without it the stock gateway answers 500. */
final class UpstreamFailures implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    /** About the time in which a restarted service is found again. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailures.class);

    private final String service;
    private final Problems problems;

    UpstreamFailures(String service, Problems problems) {
        this.service = service;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (HttpServerErrorException e) {
            return answer(Failures.of(e), e);
        } catch (ResourceAccessException e) {
            return answer(Failures.of(e), e);
        }
    }

    private ServerResponse answer(Failures failure, Exception cause) {
        LOG.warn("{} is {}: {}", service, failure, cause.getMessage());
        return ServerResponse.status(failure.problem().status()).build((request, response) -> {
            problems.write(failure.problem(), PAUSE, request, response, service);
            return null;
        });
    }
}
