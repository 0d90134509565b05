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
import sharpsword.gateway.console.page.Matters;
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

/** Leads of an operation: the list, one lead, a new one. */
@Controller
final class LeadPages {

    private static final String COLLECTION = "leads";
    private static final List<String> COLUMNS =
            List.of("subject", "state", "source", "matter", "district", "firm", "registeredAt");

    private final Services services;
    private final Operations operations;
    private final Acting acting;

    LeadPages(Services services, Operations operations, Acting acting) {
        this.services = services;
        this.operations = operations;
        this.acting = acting;
    }

    @GetMapping("/console/operations/{slug}/leads")
    String list(
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("words") Words words,
            Model model) {
        return listed(slug, asked, words, model);
    }

    @PostMapping("/console/operations/{slug}/leads/{action:[A-Z_]+}")
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
                    + "?done=lead." + form(operations.profile(slug), words).code();
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return listed(slug, Map.of(), words, model);
        }
    }

    @GetMapping("/console/operations/{slug}/leads/{id}")
    String show(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(slug, id, done, words, model);
    }

    @PostMapping("/console/operations/{slug}/leads/{id}/{action}")
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
            acting.send(OperationActions.LEAD.require(action), record, form);
            return "redirect:" + Operations.page(slug, COLLECTION, id) + Paths.of("?done=lead.{action}", action);
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
                        Field.choice(
                                        "state",
                                        "REGISTERED",
                                        "ASSIGNED",
                                        "DISPATCHED_AWAY",
                                        "HANDED_OVER",
                                        "INSPECTING",
                                        "CONCLUDED")
                                .optional(),
                        Field.choice("source", "TIP", "SCREENING", "TRANSFER", "SUPERVISION", "PATCH", "IMPORT")
                                .optional(),
                        Field.choice("strand")
                                .with(Operations.strands(profile, words))
                                .optional()));
        ListOf<OperationViews.Lead> found =
                services.list(page.question(Operations.api(slug, COLLECTION), asked), OperationViews.Lead.class);
        List<Row> rows =
                found.items().stream().map(one -> row(slug, one, words)).toList();
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        model.addAttribute("actions", List.of(form(profile, words)));
        model.addAttribute("stateGroup", "state.lead");
        Table table = new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.leads");
        return page.show(model, "nav.leads", table, asked);
    }

    private static Action form(Profile profile, Words words) {
        return OperationActions.newLead(Operations.matters(profile, words), words.districts());
    }

    private static Row row(String slug, OperationViews.Lead one, Words words) {
        return Row.of(
                Operations.page(slug, COLLECTION, one.id()),
                Cell.text(title(one, words)),
                Cell.state(words, "lead", one.state()),
                Cell.text(words.of("option.source", one.source())),
                Cell.text(words.of("matter", one.matter())),
                Cell.text(words.district(one.district())),
                Cell.text(one.enterpriseName() == null ? "" : one.enterpriseName()),
                Cell.text(words.time(one.registeredAt())));
    }

    private String page(String slug, String id, @Nullable String done, Words words, Model model) {
        Profile profile = operations.profile(slug);
        OperationViews.Lead view = services.read(Operations.api(slug, COLLECTION, id), OperationViews.Lead.class);
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        RecordPage page = new RecordPage(
                        words, title(view, words), Operations.page(slug, COLLECTION, id), view.revision())
                .below(profile.title(words.isChinese()), Paths.of("/console/operations/{slug}", slug))
                .below(words.say("nav.leads"), Operations.page(slug, COLLECTION))
                .state("lead", view.state());
        return page.section("lead", about(slug, view, words))
                .section("conclusion", conclusion(view, words))
                .actions(actions(view, words))
                .show(model, done);
    }

    private static List<Action> actions(OperationViews.Lead lead, Words words) {
        return OperationActions.LEAD.possible(lead.possible()).stream()
                .map(action -> action.with(action.fields().stream()
                        .map(field -> field.name().equals("matter") ? field.with(Matters.options(words)) : field)
                        .toList()))
                .toList();
    }

    /** Its subject, or its matter where the subject is kept from the reader. */
    private static String title(OperationViews.Lead lead, Words words) {
        return lead.subject() == null ? words.of("matter", lead.matter()) : lead.subject();
    }

    private static Facts about(String slug, OperationViews.Lead lead, Words words) {
        Facts facts = new Facts()
                .add("description", lead.description())
                .add("source", words.of("option.source", lead.source()))
                .add("matter", words.of("matter", lead.matter()))
                .add("district", words.district(lead.district()))
                .add("agency", words.agency(lead.agency()))
                .add("enterprise", lead.enterpriseName())
                .add("uscc", lead.enterprise())
                .add("officers", String.join("、", lead.officers()))
                .add("dispatchedTo", words.of("operation", lead.dispatchedTo()))
                .add("registeredAt", words.time(lead.registeredAt()));
        lead.inspections()
                .forEach(id -> facts.link(
                        "inspection", words.say("link.inspection"), Operations.page(slug, "inspections", id)));
        return facts;
    }

    private static Facts conclusion(OperationViews.Lead lead, Words words) {
        OperationViews.Conclusion reached = lead.conclusion();
        return reached == null
                ? new Facts()
                : new Facts()
                        .add("outcome", words.of("option.outcome", reached.outcome()))
                        .add("note", reached.note())
                        .add(
                                "by",
                                reached.by().name() + " · "
                                        + words.time(reached.by().at()));
    }
}
