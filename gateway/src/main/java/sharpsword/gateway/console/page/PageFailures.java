package sharpsword.gateway.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import sharpsword.gateway.edge.calls.LoginEnded;
import sharpsword.gateway.edge.calls.NoAnswer;
import sharpsword.gateway.edge.calls.RefusedByService;

/** What a person sees when a page cannot be shown: the refusal in the service's words, or that nobody answered. */
@ControllerAdvice(annotations = Controller.class)
final class PageFailures {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @ExceptionHandler
    String refused(RefusedByService refused, HttpServletRequest request) {
        request.setAttribute(RefusedPage.PROBLEM, refused.problem());
        return "forward:" + RefusedPage.PATH;
    }

    @ExceptionHandler
    void unanswered(NoAnswer failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("No page: {}", failure.getMessage());
        failure.problem().markOn(request);
        response.sendError(failure.problem().status());
    }

    @ExceptionHandler
    void ended(LoginEnded ended, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String login = "/oauth2/authorization/keycloak";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(login);
        } else {
            response.setHeader("HX-Redirect", login);
            response.setStatus(401);
        }
    }
}
