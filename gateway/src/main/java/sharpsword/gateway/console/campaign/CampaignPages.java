package sharpsword.gateway.console.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.ListOf;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/campaigns}: the campaigns, and one of them with its seven operations. */
@Controller
final class CampaignPages {

    private static final String API = "/api/campaign/campaigns";
    private static final ListPage LIST = new ListPage("/console/campaigns", List.of());
    private static final List<String> OPERATIONS =
            List.of("operation", "period", "agency", "partners", "quota", "published");

    private final Services services;
    private final Acting acting;

    CampaignPages(Services services, Acting acting) {
        this.services = services;
        this.acting = acting;
    }

    @GetMapping("/console/campaigns")
    String list(@RequestParam Map<String, String> asked, @ModelAttribute("words") Words words, Model model) {
        ListOf<CampaignView> found = services.list(LIST.question(API, asked), CampaignView.class);
        List<Row> rows = found.items().stream()
                .map(one -> Row.of(
                        Paths.of("/console/campaigns/{id}", one.id()),
                        Cell.text(one.title()),
                        Cell.text(Integer.toString(one.year())),
                        Cell.state(words, CampaignActions.FAMILY, one.state()),
                        Cell.text(words.say(
                                "campaign.operations", one.operations().size()))))
                .toList();
        return LIST.show(
                model,
                "nav.campaigns",
                new Table(
                        List.of("campaign", "year", "state", "operations"),
                        rows,
                        found.total(),
                        ListPage.offset(asked),
                        "empty.campaigns"),
                asked);
    }

    @GetMapping("/console/campaigns/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(id, done, words, model);
    }

    @PostMapping("/console/campaigns/{id}/{action}")
    String act(
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            acting.send(CampaignActions.ALL.require(action), Paths.of(API + "/{id}", id), form);
            return "redirect:" + Paths.of("/console/campaigns/{id}?done=campaign.{action}", id, action);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return page(id, null, words, model);
        }
    }

    private String page(String id, @Nullable String done, Words words, Model model) {
        CampaignView view = services.read(Paths.of(API + "/{id}", id), CampaignView.class);
        Facts about = new Facts()
                .add("year", view.year())
                .add(
                        "missing",
                        String.join(
                                "、",
                                view.missing().stream()
                                        .map(code -> words.of("operation", code))
                                        .toList()));
        Facts steps = new Facts();
        view.steps()
                .forEach(step -> steps.add(
                        "step",
                        words.of("state.campaign", step.state()) + " · " + words.time(step.at())
                                + (step.note().isEmpty() ? "" : " · " + step.note())));
        List<Row> rows = view.operations().stream().map(one -> row(one, words)).toList();
        return new RecordPage(words, view.title(), Paths.of("/console/campaigns/{id}", id), view.revision())
                .below(words.say("nav.campaigns"), LIST.path())
                .state(CampaignActions.FAMILY, view.state())
                .section("campaign", about)
                .table("operations", new Table(OPERATIONS, rows, rows.size(), 0, "empty.operations"))
                .section("steps", steps)
                .actions(CampaignActions.ALL.possible(view.possible()))
                .show(model, done);
    }

    private static Row row(CampaignView.Operation one, Words words) {
        String slug = one.operation().toLowerCase(Locale.ROOT).replace('_', '-');
        return Row.of(
                Paths.of("/console/operations/{slug}", slug),
                Cell.text(words.of("operation", one.operation())),
                Cell.text(one.from() + " – " + one.to()),
                Cell.text(words.agency(one.leadAgency())),
                Cell.text(String.join(
                        "、", one.partners().stream().map(words::agency).toList())),
                Cell.text(words.number(one.quota())),
                Cell.text(words.of("yes-no", one.published())));
    }
}
