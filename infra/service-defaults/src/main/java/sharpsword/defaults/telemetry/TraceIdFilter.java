package sharpsword.defaults.telemetry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the asker under which trace the answer is found in the logs. Stands right behind the filter that opens the span. */
final class TraceIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Trace-Id";

    private final CurrentTrace trace;

    TraceIdFilter(CurrentTrace trace) {
        this.trace = trace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = trace.id();
        if (id != null) {
            request.setAttribute(CurrentTrace.ATTRIBUTE, id);
            response.setHeader(HEADER, id);
        }
        chain.doFilter(request, response);
    }
}
