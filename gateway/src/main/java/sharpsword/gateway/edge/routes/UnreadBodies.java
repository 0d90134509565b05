package sharpsword.gateway.edge.routes;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the body of a request to a service unread. Whoever asks a request for a parameter reads a form to its end; the
 * service would get an empty body, and the fields in its query, where logs see them. The page about a failure leaves it
 * unread as well: a form that is too large would fail that page too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadBodies extends OncePerRequestFilter {

    private static final String ROUTED = "/api/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean isAboutAFailure = request.getDispatcherType() == DispatcherType.ERROR;
        return !isAboutAFailure && !request.getRequestURI().startsWith(ROUTED);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new QueryOnly(request), response);
    }
}
