package sharpsword.defaults.problem;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import sharpsword.access.RefusedException;

/** The one translation from what was thrown to what is answered. */
public final class ProblemOf {

    private final InvalidInput invalidInput;

    ProblemOf(InvalidInput invalidInput) {
        this.invalidInput = invalidInput;
    }

    /**
     * The problem to answer with.
     *
     * @param language language of the texts of field errors
     */
    Problem of(Throwable thrown, ProblemLanguage language) {
        return switch (thrown) {
            case RefusedException refused -> Problem.of(refused.refusal());
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case BindException invalid -> invalidInput.problem(invalid, language);
            case HandlerMethodValidationException invalid -> invalidInput.problem(invalid, language);
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.of(HttpStatus.BAD_REQUEST, "parameter-malformed").at(mismatch.getName());
            case TypeMismatchException mismatch ->
                Problem.of(HttpStatus.BAD_REQUEST, "parameter-malformed").at(mismatch.getPropertyName());
            case ServletRequestBindingException missing -> missing(missing);
            case MissingServletRequestPartException missing ->
                Problem.of(HttpStatus.BAD_REQUEST, "part-missing").at(missing.getRequestPartName());
            case AuthenticationServiceException away ->
                Away.problem(away).orElseGet(() -> Problem.away("identity-provider-away"));
            case AuthenticationException refused -> Problem.of(HttpStatus.UNAUTHORIZED, "token-invalid");
            case AccessDeniedException denied -> Problem.of(HttpStatus.FORBIDDEN, "access-denied");
            case ErrorResponse web ->
                StatusProblem.of(HttpStatus.valueOf(web.getStatusCode().value()));
            default -> Away.problem(thrown).orElseGet(() -> wrapped(thrown, language));
        };
    }

    /** Containers and proxies wrap what was refused inside them; a refusal keeps its meaning. */
    private Problem wrapped(Throwable thrown, ProblemLanguage language) {
        for (Throwable cause : Causes.of(thrown)) {
            if (cause instanceof RefusedException) {
                return of(cause, language);
            }
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    private static Problem missing(ServletRequestBindingException missing) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "parameter-missing");
        return switch (missing) {
            case MissingServletRequestParameterException parameter -> problem.at(parameter.getParameterName());
            case MissingRequestHeaderException header -> problem.at(header.getHeaderName());
            default -> problem;
        };
    }
}
