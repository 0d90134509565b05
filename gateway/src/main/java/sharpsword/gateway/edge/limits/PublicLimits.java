package sharpsword.gateway.edge.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/**
 * Keeps the public from asking too often and from taking all places: one rate for each address, one number of places
 * for all. Part of the security chain of the public endpoints, so that its refusals carry the security headers.
 */
public final class PublicLimits extends OncePerRequestFilter {

    private static final Duration PLACE_PAUSE = Duration.ofSeconds(1);

    private final RateLimit rate;
    private final Semaphore places;
    private final Problems problems;

    /** Limits as the settings say. */
    public PublicLimits(LimitSettings settings, Problems problems) {
        this.rate = new RateLimit(settings.publicPerMinute(), settings.addresses(), TimeMeter.SYSTEM_NANOTIME);
        this.places = new Semaphore(settings.publicAtOnce());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = rate.take(ClientAddress.of(request.getRemoteAddr()));
        if (!wait.isZero()) {
            problems.answer(EdgeProblem.TOO_MANY_REQUESTS, wait, request, response);
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            problems.answer(EdgeProblem.GATEWAY_BUSY, PLACE_PAUSE, request, response);
        }
    }
}
