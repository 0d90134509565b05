package sharpsword.gateway.console.operation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;

/** The parts of a problem's page. */
final class ProblemSections {

    private final String slug;
    private final OperationViews.Problem view;
    private final Words words;

    ProblemSections(String slug, OperationViews.Problem view, Words words) {
        this.slug = slug;
        this.view = view;
        this.words = words;
    }

    void on(RecordPage page) {
        page.light(view.light())
                .section("finding", finding())
                .section("duty", duty())
                .section("steps", steps())
                .section("case", filing());
    }

    private Facts finding() {
        OperationViews.Finding found = view.finding();
        String name = view.enterpriseName();
        return new Facts()
                .add("site", view.siteName())
                .add("enterprise", name)
                .add("uscc", view.enterprise())
                .add("district", words.district(view.district()))
                .add("agency", words.agency(view.agency()))
                .add("severity", words.of("option.severity", found.severity()))
                .add("mode", words.of("option.mode", found.mode()))
                .add("lawRefs", String.join("、", found.lawRefs()))
                .add("description", found.description())
                .add("issuedAt", words.time(view.issuedAt()))
                .add("dueOn", words.day(view.dueOn()))
                .link("inspection", link("inspection", view.inspection()), page("inspections", view.inspection()))
                .link("lead", link("lead", view.lead()), page("leads", view.lead()));
    }

    private Facts duty() {
        OperationViews.Duty duty = view.duty();
        return new Facts()
                .add("responsibleUnit", duty.responsibleUnit())
                .add("supervisingUnit", duty.supervisingUnit())
                .add("requirement", duty.requirement())
                .add("complete", view.completeness().percent() + "%");
    }

    private Facts steps() {
        Facts facts = new Facts();
        view.progress()
                .forEach(step -> facts.add(
                        "step",
                        words.of("action.problem", step.action()) + " · "
                                + step.by().name() + " · "
                                + words.time(step.by().at())
                                + (step.note().isEmpty() ? "" : " · " + step.note())));
        return facts;
    }

    private Facts filing() {
        Facts facts = new Facts();
        OperationViews.Filing filing = view.filing();
        if (filing != null) {
            facts.add("kind", words.of("option.kind", filing.kind()))
                    .add("violation", violation(filing.violation()))
                    .add("actDate", words.day(filing.actDate()));
        }
        String opened = view.caseId();
        String reported = view.transferId();
        return facts.link("case", link("case", opened), opened == null ? null : Paths.of("/console/cases/{id}", opened))
                .link(
                        "transfer",
                        link("transfer", reported),
                        reported == null ? null : Paths.of("/console/transfers/{id}", reported));
    }

    private String violation(String code) {
        return words.violation(slug.toUpperCase(Locale.ROOT).replace('-', '_'), code);
    }

    private @Nullable String link(String what, @Nullable String id) {
        return id == null ? null : words.say("link." + what);
    }

    private @Nullable String page(String collection, @Nullable String id) {
        return id == null ? null : Operations.page(slug, collection, id);
    }
}
