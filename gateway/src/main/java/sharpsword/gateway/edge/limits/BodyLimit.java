package sharpsword.gateway.edge.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/**
 * Refuses bodies that are too large: at once when the length is announced, else as soon as the limit is passed. A body
 * is never kept in memory.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private final Function<HttpServletRequest, DataSize> limit;
    private final Problems problems;

    /** The same limit for all requests. */
    public BodyLimit(DataSize limit, Problems problems) {
        this(any -> limit, problems);
    }

    /** A limit that depends on the request. */
    public BodyLimit(Function<HttpServletRequest, DataSize> limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize most = limit.apply(request);
        if (request.getContentLengthLong() > most.toBytes()) {
            refuse(most, request, response);
            return;
        }
        CountedBody counted = new CountedBody(request, most.toBytes());
        try {
            chain.doFilter(counted, response);
        } catch (BodyTooLarge e) {
            refuse(most, request, response);
        } catch (ServletException e) {
            // The dispatcher wraps whatever a route throws.
            if (!(e.getCause() instanceof BodyTooLarge)) {
                throw e;
            }
            refuse(most, request, response);
        }
    }

    private void refuse(DataSize most, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The rest of the body is not read, so the connection cannot be used again.
        response.setHeader("Connection", "close");
        problems.answer(EdgeProblem.REQUEST_TOO_LARGE, null, request, response, most.toMegabytes());
    }
}
