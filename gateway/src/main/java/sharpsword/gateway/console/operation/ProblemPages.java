package sharpsword.gateway.console.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** Problems of an operation: the list, one problem on its way to the write-off, a new one. */
@Controller
final class ProblemPages {

    private static final String COLLECTION = "problems";
    private static final List<String> COLUMNS =
            List.of("site", "state", "light", "dueOn", "finding", "severity", "district");

    private final Services services;
    private final Operations operations;
    private final Acting acting;

    ProblemPages(Services services, Operations operations, Acting acting) {
        this.services = services;
        this.operations = operations;
        this.acting = acting;
    }

    @GetMapping("/console/operations/{slug}/problems")
    String list(
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("words") Words words,
            Model model) {
        return listed(slug, asked, words, model);
    }

    @PostMapping("/console/operations/{slug}/problems/{action:[A-Z_]+}")
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
                    + "?done=problem." + form(operations.profile(slug), words).code();
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return listed(slug, Map.of(), words, model);
        }
    }

    @GetMapping("/console/operations/{slug}/problems/{id}")
    String show(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(slug, id, done, words, model);
    }

    @PostMapping("/console/operations/{slug}/problems/{id}/{action}")
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
            Action wanted = action.equals(OperationActions.PROPOSE.code())
                    ? OperationActions.PROPOSE
                    : OperationActions.PROBLEM.require(action);
            acting.send(wanted, record, form);
            return "redirect:" + Operations.page(slug, COLLECTION, id) + Paths.of("?done=problem.{action}", action);
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
                                        "OPEN",
                                        "PLAN_FILED",
                                        "IN_PROGRESS",
                                        "DONE_CLAIMED",
                                        "LOCAL_CHECKED",
                                        "LEAD_REVIEWED",
                                        "PUBLICISED",
                                        "WRITTEN_OFF",
                                        "REJECTED")
                                .optional(),
                        Field.choice("severity", "MINOR", "GENERAL", "SERIOUS").optional(),
                        Field.choice("strand")
                                .with(Operations.strands(profile, words))
                                .optional()));
        ListOf<OperationViews.Problem> found =
                services.list(page.question(Operations.api(slug, COLLECTION), asked), OperationViews.Problem.class);
        List<Row> rows =
                found.items().stream().map(one -> row(slug, one, words)).toList();
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        model.addAttribute("actions", List.of(form(profile, words)));
        model.addAttribute("stateGroup", "state.problem");
        Table table = new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.problems");
        return page.show(model, "nav.problems", table, asked);
    }

    private static Action form(Profile profile, Words words) {
        List<Field.Option> categories = new ArrayList<>(Operations.options(profile.allViolations()));
        categories.addAll(Operations.options(profile.allPoints()));
        return OperationActions.newProblem(categories);
    }

    private static Row row(String slug, OperationViews.Problem one, Words words) {
        return Row.of(
                Operations.page(slug, COLLECTION, one.id()),
                Cell.text(one.enterpriseName() == null ? one.siteName() : one.enterpriseName()),
                Cell.state(words, "problem", one.state()),
                Cell.light(words, one.light()),
                Cell.text(words.day(one.dueOn())),
                Cell.text(one.finding().title()),
                Cell.text(words.of("option.severity", one.finding().severity())),
                Cell.text(words.district(one.district())));
    }

    private String page(String slug, String id, @Nullable String done, Words words, Model model) {
        Profile profile = operations.profile(slug);
        OperationViews.Problem view = services.read(Operations.api(slug, COLLECTION, id), OperationViews.Problem.class);
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        RecordPage page = new RecordPage(
                        words, view.finding().title(), Operations.page(slug, COLLECTION, id), view.revision())
                .below(profile.title(words.isChinese()), Paths.of("/console/operations/{slug}", slug))
                .below(words.say("nav.problems"), Operations.page(slug, COLLECTION))
                .state("problem", view.state());
        new ProblemSections(slug, view, words).on(page);
        return page.clocks(List.of(view.deadline().asClock()))
                .actions(actions(view, profile))
                .show(model, done);
    }

    /** What the service lists, and the proposal of a case while there is none. */
    private static List<Action> actions(OperationViews.Problem view, Profile profile) {
        List<Action> all = new ArrayList<>(OperationActions.PROBLEM.possible(view.possible()));
        if (view.filing() == null
                && !view.state().equals("WRITTEN_OFF")
                && !view.possible().isEmpty()) {
            List<Field.Option> violations = Operations.options(profile.allViolations());
            all.add(OperationActions.PROPOSE.with(OperationActions.PROPOSE.fields().stream()
                    .map(field -> field.name().equals("violation") ? field.with(violations) : field)
                    .toList()));
        }
        return all;
    }
}
