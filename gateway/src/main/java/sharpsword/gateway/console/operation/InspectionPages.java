package sharpsword.gateway.console.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
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
import tools.jackson.databind.JsonNode;

/** Inspections of an operation: the list, one inspection with its checklist, a new one. */
@Controller
final class InspectionPages {

    private static final String COLLECTION = "inspections";
    private static final List<String> COLUMNS =
            List.of("site", "state", "scheduledFor", "matter", "district", "officers", "problems");

    private final Services services;
    private final Operations operations;
    private final Acting acting;

    InspectionPages(Services services, Operations operations, Acting acting) {
        this.services = services;
        this.operations = operations;
        this.acting = acting;
    }

    @GetMapping("/console/operations/{slug}/inspections")
    String list(
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("words") Words words,
            Model model) {
        return listed(slug, asked, words, model);
    }

    @PostMapping("/console/operations/{slug}/inspections/{action:[A-Z_]+}")
    String register(
            @PathVariable String slug,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            JsonNode made = acting.send(form(operations.profile(slug), words), Operations.api(slug, COLLECTION), form);
            return "redirect:"
                    + Operations.page(slug, COLLECTION, made.path("id").asString(""))
                    + "?done=inspection."
                    + form(operations.profile(slug), words).code();
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return listed(slug, Map.of(), words, model);
        }
    }

    @GetMapping("/console/operations/{slug}/inspections/{id}")
    String show(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(slug, id, done, words, model);
    }

    @PostMapping("/console/operations/{slug}/inspections/{id}/{action}")
    String act(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        String record = Operations.api(slug, COLLECTION, id);
        try {
            Action wanted = OperationActions.INSPECTION.require(action);
            acting.send(wanted, record, form, body -> action.equals("ANSWER") ? Checklist.answers(form) : body);
            return "redirect:" + Operations.page(slug, COLLECTION, id) + Paths.of("?done=inspection.{action}", action);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return page(slug, id, null, words, model);
        }
    }

    private String listed(String slug, Map<String, String> asked, Words words, Model model) {
        Profile profile = operations.profile(slug);
        ListPage page = new ListPage(
                Operations.page(slug, COLLECTION),
                List.of(
                        Field.choice("state", "SCHEDULED", "ON_SITE", "COMPLETED", "CANCELLED")
                                .optional(),
                        Field.choice("strand")
                                .with(Operations.strands(profile, words))
                                .optional()));
        ListOf<OperationViews.Inspection> found =
                services.list(page.question(Operations.api(slug, COLLECTION), asked), OperationViews.Inspection.class);
        List<Row> rows =
                found.items().stream().map(one -> row(slug, one, words)).toList();
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        model.addAttribute("actions", List.of(form(profile, words)));
        model.addAttribute("stateGroup", "state.inspection");
        Table table = new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.inspections");
        return page.show(model, "nav.inspections", table, asked);
    }

    private static Action form(Profile profile, Words words) {
        return OperationActions.newInspection();
    }

    private static Row row(String slug, OperationViews.Inspection one, Words words) {
        return Row.of(
                Operations.page(slug, COLLECTION, one.id()),
                Cell.text(one.siteName()),
                Cell.state(words, "inspection", one.state()),
                Cell.text(words.day(one.scheduledFor())),
                Cell.text(words.of("matter", one.matter())),
                Cell.text(words.district(one.district())),
                Cell.text(words.number(one.team().size())),
                Cell.text(words.number(one.problems())));
    }

    private String page(String slug, String id, @Nullable String done, Words words, Model model) {
        Profile profile = operations.profile(slug);
        OperationViews.Inspection view =
                services.read(Operations.api(slug, COLLECTION, id), OperationViews.Inspection.class);
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        RecordPage page = new RecordPage(words, view.siteName(), Operations.page(slug, COLLECTION, id), view.revision())
                .below(profile.title(words.isChinese()), Paths.of("/console/operations/{slug}", slug))
                .below(words.say("nav.inspections"), Operations.page(slug, COLLECTION))
                .state("inspection", view.state());
        return page.section("inspection", about(slug, view, words))
                .table("checklist", Checklist.table(view, words))
                .actions(Checklist.actions(view))
                .show(model, done);
    }

    private static Facts about(String slug, OperationViews.Inspection one, Words words) {
        String lead = one.trigger().lead();
        return new Facts()
                .add("scheduledFor", words.day(one.scheduledFor()))
                .add("matter", words.of("matter", one.matter()))
                .add("district", words.district(one.district()))
                .add("agency", words.agency(one.agency()))
                .add("uscc", one.enterprise())
                .add(
                        "officers",
                        String.join(
                                "、",
                                one.team().stream()
                                        .map(OperationViews.Member::officer)
                                        .toList()))
                .add("arrivedAt", words.time(one.arrivedAt()))
                .add("leftAt", words.time(one.leftAt()))
                .add("summary", one.summary())
                .add("problems", words.number(one.problems()))
                .link(
                        "lead",
                        lead == null ? null : words.say("link.lead"),
                        lead == null ? null : Operations.page(slug, "leads", lead));
    }
}
