package sharpsword.gateway.console.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Reader;

/** Inspections of an operation, each with its checklist. */
final class Inspections extends OperationKind<OperationViews.Inspection> {

    Inspections(String slug, Supplier<Profile> profile) {
        super(slug, "inspections", "inspection", profile);
    }

    @Override
    public Class<OperationViews.Inspection> view() {
        return OperationViews.Inspection.class;
    }

    @Override
    public List<String> columns() {
        return List.of("site", "state", "scheduledFor", "matter", "district", "officers", "problems");
    }

    @Override
    public List<Field> filters(Words words) {
        List<Field> filters =
                new ArrayList<>(List.of(Field.choice("state", "SCHEDULED", "ON_SITE", "COMPLETED", "CANCELLED")
                        .optional()));
        filters.addAll(strands(words));
        return filters;
    }

    @Override
    public String id(OperationViews.Inspection line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(OperationViews.Inspection line, Words words) {
        return List.of(
                Cell.text(line.siteName()),
                Cell.state(words, "inspection", line.state()),
                Cell.text(words.day(line.scheduledFor())),
                Cell.text(words.of("matter", line.matter())),
                Cell.text(words.district(line.district())),
                Cell.text(words.number(line.team().size())),
                Cell.text(words.number(line.problems())));
    }

    @Override
    public RecordPage page(OperationViews.Inspection view, Words words) {
        return begun(words, view.siteName(), view.id(), view.revision(), view.state())
                .section("inspection", about(view, words))
                .table("checklist", Checklist.table(view, profile(), words));
    }

    @Override
    public Actions actions() {
        return OperationActions.INSPECTION;
    }

    @Override
    public List<Action> possible(OperationViews.Inspection view, Reader reader) {
        return Checklist.actions(view, profile(), reader.words());
    }

    @Override
    public List<Action> creating(Reader reader) {
        return reader.hasOneOf(OperationActions.SCHEDULING) ? List.of(OperationActions.newInspection()) : List.of();
    }

    @Override
    public Map<String, Object> body(String action, MultiValueMap<String, String> form, Map<String, Object> body) {
        return action.equals("ANSWER") ? Checklist.answers(form) : body;
    }

    private Facts about(OperationViews.Inspection one, Words words) {
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
                                        .map(member -> words.officer(member.officer()))
                                        .toList()))
                .add("arrivedAt", words.time(one.arrivedAt()))
                .add("leftAt", words.time(one.leftAt()))
                .add("summary", one.summary())
                .add("problems", words.number(one.problems()))
                .link(
                        "lead",
                        lead == null ? null : words.say("link.lead"),
                        lead == null ? null : Operations.page(slug(), "leads", lead));
    }
}
