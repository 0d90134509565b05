package sharpsword.gateway.edge.routes;

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
 * service would get an empty body, and the fields in its query, where logs see them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadBodies extends OncePerRequestFilter {

    private static final String ROUTED = "/api/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ROUTED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new QueryOnly(request), response);
    }
}
