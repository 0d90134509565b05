package sharpsword.gateway.console.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/operations/{slug}}: one operation: its plan, its numbers, its checklists, and its next step. */
@Controller
final class OperationPage {

    private final Services services;
    private final Operations operations;
    private final Acting acting;

    OperationPage(Services services, Operations operations, Acting acting) {
        this.services = services;
        this.operations = operations;
        this.acting = acting;
    }

    @GetMapping("/console/operations")
    String all(Model model) {
        model.addAttribute("slugs", Operations.SLUGS);
        return "console/operations";
    }

    @GetMapping("/console/operations/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(slug, done, words, model);
    }

    /** Where a refused form leaves the browser; reading it leads back to the page. */
    @GetMapping("/console/operations/{slug}/{action:[A-Z_]+}")
    String back(@PathVariable String slug) {
        return "redirect:" + Paths.of("/console/operations/{slug}", slug);
    }

    @PostMapping("/console/operations/{slug}/{action:[A-Z_]+}")
    String act(
            @PathVariable String slug,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            String plan = newest(slug).map(OperationViews.Plan::id).orElse("");
            acting.send(OperationActions.PLAN.require(action), Operations.api(slug, "plans", plan), form);
            return "redirect:" + Paths.of("/console/operations/{slug}?done=plan.{action}", slug, action);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return page(slug, null, words, model);
        }
    }

    private String page(String slug, @Nullable String done, Words words, Model model) {
        Profile profile = operations.profile(slug);
        Optional<OperationViews.Plan> plan = newest(slug);
        OperationViews.Counts counts = services.read(Operations.api(slug, "counts"), OperationViews.Counts.class);
        model.addAttribute("slug", slug);
        model.addAttribute("counts", counts);
        RecordPage page = new RecordPage(
                        words,
                        profile.title(words.isChinese()),
                        Paths.of("/console/operations/{slug}", slug),
                        plan.map(OperationViews.Plan::revision).orElse(0L))
                .below(words.say("nav.operations"), "/console/operations");
        plan.ifPresent(found -> page.state("plan", found.state())
                .section("plan", about(found, words))
                .section("steps", steps(found, words))
                .actions(OperationActions.PLAN.possible(found.possible())));
        return page.section("profile", profile(profile, words)).show(model, done);
    }

    private Optional<OperationViews.Plan> newest(String slug) {
        return services.list(Operations.api(slug, "plans"), OperationViews.Plan.class).items().stream()
                .findFirst();
    }

    private static Facts about(OperationViews.Plan plan, Words words) {
        return new Facts()
                .add("year", plan.year())
                .add("period", plan.from() + " – " + plan.to())
                .add("agency", words.agency(plan.leadAgency()))
                .add(
                        "partners",
                        join(plan.partners().stream().map(words::agency).toList()))
                .add(
                        "districts",
                        join(plan.districts().stream().map(words::district).toList()));
    }

    private static Facts steps(OperationViews.Plan plan, Words words) {
        Facts facts = new Facts();
        plan.steps()
                .forEach(step -> facts.add(
                        "step",
                        words.of("state.plan", step.state()) + " · " + step.by().name() + " · "
                                + words.time(step.by().at())
                                + (step.note().isEmpty() ? "" : " · " + step.note())));
        return facts;
    }

    private static Facts profile(Profile profile, Words words) {
        Facts facts = new Facts()
                .add(
                        "strands",
                        join(profile.strands().stream()
                                .map(one -> words.isChinese() ? one.title() : one.titleEn())
                                .toList()))
                .add(
                        "matters",
                        join(profile.matters().stream()
                                .map(code -> words.of("matter", code))
                                .toList()));
        profile.checklists().forEach(list -> facts.add("checklist", entries(list, words)));
        profile.violations().forEach(list -> facts.add("violations", entries(list, words)));
        return facts.add(
                "rules",
                join(profile.rules().stream()
                        .map(rule -> rule.code() + " " + (words.isChinese() ? rule.title() : rule.titleEn()))
                        .toList()));
    }

    private static String entries(Profile.Catalogue list, Words words) {
        return words.say(
                "catalogue.entries",
                list.title(words.isChinese()),
                list.entries().size());
    }

    private static String join(List<String> names) {
        return String.join("、", names);
    }
}
