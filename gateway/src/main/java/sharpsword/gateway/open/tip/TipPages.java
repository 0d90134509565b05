package sharpsword.gateway.open.tip;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.layout.PageFrame;
import sharpsword.gateway.console.page.Acting;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.FormBody;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Order;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** {@code /tips}: hand in a tip; {@code /tips/lookup}: ask what became of it. Nothing typed here is kept or logged. */
@Controller
final class TipPages {

    private static final String API = "/api/public/operations/rewarded-reporting/tips";

    private final Services services;

    TipPages(Services services) {
        this.services = services;
    }

    @GetMapping("/tips")
    String form(@ModelAttribute("words") Words words, Model model) {
        model.addAttribute("action", TipActions.submission(words));
        return "open/tip";
    }

    @PostMapping("/tips")
    String submit(
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            Order order = order(TipActions.submission(words), API, form, form.getFirst(Acting.KEY));
            model.addAttribute(
                    "receipt",
                    services.sendForPublic(order, TipAnswers.Receipt.class).receiptCode());
            model.addAttribute(PageFrame.SWITCH_LANGUAGE, null);
            return "open/receipt";
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, "SUBMIT", form, refused);
            return form(words, model);
        }
    }

    @GetMapping("/tips/lookup")
    String lookupForm(Model model) {
        model.addAttribute("action", TipActions.lookup());
        return "open/lookup";
    }

    @PostMapping("/tips/lookup")
    String lookup(@RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
        return ask(TipActions.lookup(), form, model, response);
    }

    /** Where the form leaves the browser; reading it leads back to the question. */
    @GetMapping("/tips/claim")
    String backToLookup() {
        return "redirect:/tips/lookup";
    }

    @PostMapping("/tips/claim")
    String claim(@RequestParam MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
        return ask(TipActions.claim(), form, model, response);
    }

    /** Both answer how the tip stands, or the same refusal for every wrong code. */
    private String ask(Action action, MultiValueMap<String, String> form, Model model, HttpServletResponse response) {
        try {
            Order order = order(action, API + "/" + action.target(), form, form.getFirst(Acting.KEY));
            model.addAttribute("standing", services.sendForPublic(order, TipAnswers.Standing.class));
            model.addAttribute("claim", TipActions.claim());
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action.code(), form, refused);
        }
        return lookupForm(model);
    }

    private static Order order(Action action, String path, MultiValueMap<String, String> form, @Nullable String key) {
        return new Order(HttpMethod.POST, path, key, null, null, FormBody.of(action, form));
    }
}
