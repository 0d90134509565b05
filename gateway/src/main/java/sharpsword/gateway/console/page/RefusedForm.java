package sharpsword.gateway.console.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.edge.calls.RefusedByService;

/** Shows a page once more after a refusal, with what was typed and what is wrong at each field. */
public final class RefusedForm {

    private RefusedForm() {}

    /**
     * Puts the refusal on the page.
     *
     * @param code code of the action whose form it was
     */
    public static void on(
            Model model,
            HttpServletResponse response,
            String code,
            MultiValueMap<String, String> form,
            RefusedByService refused) {
        response.setStatus(refused.problem().status());
        model.addAttribute("refusedAction", code);
        model.addAttribute("refusedForm", form);
        model.addAttribute("refusedProblem", refused.problem().asNamedIn(form.keySet()));
    }
}
