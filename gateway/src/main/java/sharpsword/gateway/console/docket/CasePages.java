package sharpsword.gateway.console.docket;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.Acting;
import sharpsword.gateway.console.page.AsOf;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.TimelineEntry;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;

/** {@code /console/cases/{id}}: one case, and whatever may be done with it. */
@Controller
final class CasePages {

    private static final String RECORD = "/api/case/cases/{id}";

    private final Services services;
    private final Acting acting;

    CasePages(Services services, Acting acting) {
        this.services = services;
        this.acting = acting;
    }

    /** Circumstances that the screening knows on the day of the act. */
    record RuleBook(Set<String> circumstances) {}

    @GetMapping("/console/cases/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(id, AsOf.instant(asOf), done, words, model);
    }

    @PostMapping("/console/cases/{id}/{action}")
    String act(
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            JsonNode after = acting.send(
                    CaseActions.ALL.require(action), Paths.of(RECORD, id), form, body -> shaped(action, body));
            return action.equals("REPORT_TRANSFER")
                    ? "redirect:"
                            + Paths.of(
                                    "/console/transfers/{id}", after.path("id").asString(""))
                    : "redirect:" + Paths.of("/console/cases/{id}?done=case.{action}", id, action);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return page(id, "", null, words, model);
        }
    }

    /** The screening wants its facts even when nothing was ticked. */
    private static Map<String, Object> shaped(String action, Map<String, Object> body) {
        if (!action.equals("SCREEN_CRIME")) {
            return body;
        }
        Map<String, Object> with = new LinkedHashMap<>(body);
        with.putIfAbsent("facts", Map.of());
        return with;
    }

    private String page(String id, String asOf, @Nullable String done, Words words, Model model) {
        String record = Paths.of(RECORD, id);
        CaseView view = services.read(Paths.with(record, Map.of("asOf", asOf)), CaseView.class);
        TimelineEntry[] timeline = services.read(record + "/timeline", TimelineEntry[].class);
        RecordPage page = new RecordPage(words, view.title(), Paths.of("/console/cases/{id}", id), view.revision())
                .below(words.say("nav.cases"), "/console/cases")
                .state(CaseActions.FAMILY, view.state());
        if (!view.light().equals("UNKNOWN")) {
            page.light(view.light());
        }
        new CaseSections(view, words).on(page);
        return page.clocks(view.clocks())
                .timeline(List.of(timeline))
                .actions(CaseActions.possible(view, circumstances(view)))
                .show(model, done);
    }

    private Set<String> circumstances(CaseView view) {
        LocalDate actDate = view.proposal().actDate();
        return view.possible().contains("SCREEN_CRIME")
                ? services.read(Paths.with("/api/case/crime-rules", Map.of("on", actDate.toString())), RuleBook.class)
                        .circumstances()
                : Set.of();
    }
}
