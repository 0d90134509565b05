package sharpsword.defaults.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import sharpsword.access.Actor;
import sharpsword.defaults.problem.Problem;
import sharpsword.defaults.problem.ProblemAnswers;

/** Answers those who may not come in, as problem details like everything else. */
final class ProblemAtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ProblemAnswers answers;

    ProblemAtTheDoor(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof RefusedAuthentication left) {
            CurrentCaller.refused(request, left.caller());
            answers.write(Problem.of(left.refusal()), request, response);
            return;
        }
        boolean missing = refused instanceof InsufficientAuthenticationException;
        challenge.commence(request, response, refused);
        answers.write(
                Problem.of(HttpStatus.UNAUTHORIZED, missing ? "token-missing" : "token-invalid"), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answers.write(Problem.of(HttpStatus.FORBIDDEN, reason(request)), request, response);
    }

    private static String reason(HttpServletRequest request) {
        return switch (CurrentCaller.of(request).actor()) {
            case Actor.Public _ -> "account-unknown";
            case Actor.Service _ -> "officer-required";
            case Actor.Officer _ -> "service-token-required";
        };
    }
}
