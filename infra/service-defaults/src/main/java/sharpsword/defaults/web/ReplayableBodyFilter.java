package sharpsword.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import sharpsword.defaults.problem.Problem;
import sharpsword.defaults.problem.ProblemAnswers;

/**
 * Keeps the body of a writing request in memory, up to a limit. Forms and files are left to the container, which keeps
 * them itself. Stands behind the door, so that strangers cannot fill the memory.
 */
final class ReplayableBodyFilter extends OncePerRequestFilter {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final int largest;
    private final ProblemAnswers answers;

    ReplayableBodyFilter(int largest, ProblemAnswers answers) {
        this.largest = largest;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WRITING.contains(request.getMethod()) || Bodies.isForm(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            answers.write(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "content-too-large"), request, response);
            return;
        }
        chain.doFilter(new ReplayableRequest(request, body), response);
    }
}
