package sharpsword.gateway.edge.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last answer: whatever nothing else has answered becomes a problem for clients and a page for people. */
@Controller
final class ErrorAnswers implements ErrorController {

    private static final Duration BUSY_PAUSE = Duration.ofSeconds(5);

    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EdgeProblem problem = problem(request);
        if (Audience.of(request) == Audience.PERSON) {
            Language language = Language.ofPage(request);
            ModelAndView page = new ModelAndView("open/error", problems.shown(problem, language.locale()));
            page.setStatus(HttpStatusCode.valueOf(problem.status()));
            return page;
        }
        Duration pause = problem == EdgeProblem.GATEWAY_BUSY ? BUSY_PAUSE : null;
        problems.write(problem, pause, request, response);
        return null;
    }

    private static EdgeProblem problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a status somebody asked for the error page itself.
        return EdgeProblem.markedOn(request)
                .orElse(status instanceof Integer code ? EdgeProblem.ofStatus(code) : EdgeProblem.UNKNOWN_ROUTE);
    }
}
