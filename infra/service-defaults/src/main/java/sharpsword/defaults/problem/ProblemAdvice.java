package sharpsword.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The edge of every controller: whatever is thrown becomes a problem detail. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Throwable thrown, HttpServletRequest request) {
        return answers.to(thrown, request);
    }

    /** RFC 9110 asks that the answer names what is allowed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpRequestMethodNotSupportedException thrown, HttpServletRequest request) {
        ResponseEntity<ProblemDetail> answer = answers.to(thrown, request);
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.putAll(thrown.getHeaders());
        return new ResponseEntity<>(answer.getBody(), headers, HttpStatus.METHOD_NOT_ALLOWED);
    }

    /** The other side has hung up; there is nobody to answer. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> handle(AsyncRequestNotUsableException gone) {
        return null;
    }
}
