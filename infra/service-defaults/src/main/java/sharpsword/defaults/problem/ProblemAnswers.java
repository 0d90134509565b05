package sharpsword.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers with problems: from controllers, from filters and from the container's error page alike. */
public final class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final ProblemOf problems;
    private final ProblemBody bodies;
    private final RefusalAudit audit;
    private final JsonMapper json;

    ProblemAnswers(ProblemOf problems, ProblemBody bodies, RefusalAudit audit, JsonMapper json) {
        this.problems = problems;
        this.bodies = bodies;
        this.audit = audit;
        this.json = json;
    }

    /** The answer to something thrown. What nobody foresaw is logged here, once, without the address and the input. */
    public ResponseEntity<ProblemDetail> to(Throwable thrown, HttpServletRequest request) {
        Problem problem = problems.of(thrown, ProblemLanguage.of(request));
        if (problem.isUnexpected()) {
            log.error("{} request failed unexpectedly", request.getMethod(), thrown);
        }
        return to(problem, request);
    }

    /** The answer to a problem that is already known. */
    public ResponseEntity<ProblemDetail> to(Problem problem, HttpServletRequest request) {
        audit.record(problem, request);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter().toSeconds()));
        }
        return answer.body(bodies.of(problem, request));
    }

    /** Writes the answer where no controller stands behind, as in a filter. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<ProblemDetail> answer = to(problem, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
