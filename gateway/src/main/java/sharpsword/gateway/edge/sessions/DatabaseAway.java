package sharpsword.gateway.edge.sessions;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sharpsword.gateway.edge.problems.EdgeProblem;

/**
 * Turns a session that cannot be read into a problem. The answer about it is written without a session, which would
 * only fail again. Stands outside the filter that reads sessions.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isOfTheDatabase(e)) {
                throw e;
            }
            LOG.warn("No session for {}: {}", request.getMethod(), e.getMessage());
            EdgeProblem.GATEWAY_BUSY.markOn(request);
            response.sendError(EdgeProblem.GATEWAY_BUSY.status());
        }
    }

    static boolean happenedTo(HttpServletRequest request) {
        return EdgeProblem.markedOn(request)
                .filter(EdgeProblem.GATEWAY_BUSY::equals)
                .isPresent();
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException || cause instanceof DataAccessException) {
                return true;
            }
        }
        return false;
    }
}
