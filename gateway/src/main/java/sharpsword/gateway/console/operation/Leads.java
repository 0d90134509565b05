package sharpsword.gateway.console.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Matters;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Reader;

/** Leads of an operation. */
final class Leads extends OperationKind<OperationViews.Lead> {

    Leads(String slug, Supplier<Profile> profile) {
        super(slug, "leads", "lead", profile);
    }

    @Override
    public Class<OperationViews.Lead> view() {
        return OperationViews.Lead.class;
    }

    @Override
    public List<String> columns() {
        return List.of("subject", "state", "source", "matter", "district", "firm", "registeredAt");
    }

    @Override
    public List<Field> filters(Words words) {
        List<Field> filters = new ArrayList<>(List.of(
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
                        .optional()));
        filters.addAll(strands(words));
        return filters;
    }

    @Override
    public String id(OperationViews.Lead line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(OperationViews.Lead line, Words words) {
        return List.of(
                Cell.text(title(line, words)),
                Cell.state(words, "lead", line.state()),
                Cell.text(words.of("option.source", line.source())),
                Cell.text(words.of("matter", line.matter())),
                Cell.text(words.district(line.district())),
                Cell.text(line.enterpriseName() == null ? "" : line.enterpriseName()),
                Cell.text(words.time(line.registeredAt())));
    }

    @Override
    public RecordPage page(OperationViews.Lead view, Words words) {
        return begun(words, title(view, words), view.id(), view.revision(), view.state())
                .section("lead", about(view, words))
                .section("conclusion", conclusion(view, words));
    }

    @Override
    public Actions actions() {
        return OperationActions.LEAD;
    }

    @Override
    public List<Action> possible(OperationViews.Lead view, Reader reader) {
        return OperationActions.LEAD.possible(view.possible()).stream()
                .map(action -> action.choosing("matter", Matters.options(reader.words())))
                .toList();
    }

    @Override
    public List<Action> creating(Reader reader) {
        if (!reader.hasOneOf(OperationActions.REGISTERING)) {
            return List.of();
        }
        Words words = reader.words();
        return List.of(OperationActions.newLead(Operations.matters(profile(), words), words.districtsOfToday()));
    }

    /** Its subject, or its matter where the subject is kept from the reader. */
    private static String title(OperationViews.Lead lead, Words words) {
        return lead.subject() == null ? words.of("matter", lead.matter()) : lead.subject();
    }

    private Facts about(OperationViews.Lead lead, Words words) {
        Facts facts = new Facts()
                .add("description", lead.description())
                .add("source", words.of("option.source", lead.source()))
                .add("matter", words.of("matter", lead.matter()))
                .add("district", words.district(lead.district()))
                .add("agency", words.agency(lead.agency()))
                .add("enterprise", lead.enterpriseName())
                .add("uscc", lead.enterprise())
                .add(
                        "officers",
                        String.join(
                                "、",
                                lead.officers().stream().map(words::officer).toList()))
                .add("dispatchedTo", words.of("operation", lead.dispatchedTo()))
                .add("registeredAt", words.time(lead.registeredAt()));
        lead.inspections()
                .forEach(id -> facts.link(
                        "inspection", words.say("link.inspection"), Operations.page(slug(), "inspections", id)));
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
