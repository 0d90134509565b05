package sharpsword.gateway.edge.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/** Says no: with a problem to clients, with a page or the login to people. */
@Component
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Where the login begins. */
    static final String LOGIN = "/oauth2/authorization/" + KeycloakClient.REGISTRATION;

    private final Problems problems;

    Refusing(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isClient(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(EdgeProblem.UNAUTHENTICATED, request, response);
        } else if (request.getHeader("HX-Request") != null) {
            // A part of a page cannot show the login, so the whole page goes there.
            response.setHeader("HX-Redirect", LOGIN);
            problems.write(EdgeProblem.UNAUTHENTICATED, request, response);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        EdgeProblem problem =
                reason instanceof CsrfException ? EdgeProblem.CSRF_TOKEN_MISSING : EdgeProblem.NOT_ENTITLED;
        if (isClient(request)) {
            problems.write(problem, request, response);
        } else {
            problem.markOn(request);
            response.sendError(problem.status());
        }
    }

    private static boolean isClient(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
