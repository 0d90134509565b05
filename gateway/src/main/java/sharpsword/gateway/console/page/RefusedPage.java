package sharpsword.gateway.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import sharpsword.gateway.edge.calls.ServiceProblem;
import sharpsword.gateway.edge.problems.EdgeProblem;

/** The page that stands in for one that a service refused; reached from inside only. */
@Controller
final class RefusedPage {

    static final String PATH = "/refused";
    static final String PROBLEM = RefusedPage.class.getName();

    @RequestMapping(PATH)
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        if (!(request.getAttribute(PROBLEM) instanceof ServiceProblem problem)) {
            EdgeProblem.UNKNOWN_ROUTE.markOn(request);
            response.sendError(EdgeProblem.UNKNOWN_ROUTE.status());
            return null;
        }
        if (problem.detail().isBlank()) {
            EdgeProblem known = EdgeProblem.ofStatus(problem.status());
            known.markOn(request);
            response.sendError(known.status());
            return null;
        }
        response.setStatus(problem.status());
        model.addAttribute("problemStatus", problem.status());
        model.addAttribute("problemTitle", problem.title());
        model.addAttribute("problemDetail", problem.detail());
        return "open/error";
    }
}
