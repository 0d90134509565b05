package sharpsword.gateway.console.docket;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.TimelineEntry;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;

/** Penalty cases, with their colours as of a day. */
@Component
final class Cases implements RecordKind<CaseLine, CaseView> {

    private static final Place PLACE = new Place("cases", CaseActions.FAMILY, "/console/cases", "/api/case/cases");

    private final Services services;

    Cases(Services services) {
        this.services = services;
    }

    /** Circumstances that the screening knows on the day of the act. */
    record RuleBook(Set<String> circumstances) {}

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<CaseLine> line() {
        return CaseLine.class;
    }

    @Override
    public Class<CaseView> view() {
        return CaseView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("case", "state", "light", "due", "operation", "district", "violation");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of(
                Field.of("q", Field.Kind.TEXT).optional(),
                Field.choice(
                                "state",
                                "PRELIM_REVIEW",
                                "FILED",
                                "NOT_FILED",
                                "TRANSFERRED_OUT",
                                "FILING_REVOKED",
                                "INVESTIGATING",
                                "SUSPENDED",
                                "TERMINATED",
                                "INVESTIGATION_DONE",
                                "DECIDED",
                                "CLOSED")
                        .optional(),
                Field.choice("light", "RED", "YELLOW", "GREEN").optional(),
                Field.of(ListPage.AS_OF, Field.Kind.DATE).optional());
    }

    @Override
    public String id(CaseLine line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(CaseLine line, Words words) {
        String firm = line.enterpriseName() == null ? line.enterprise() : line.enterpriseName();
        String violation = words.violation(line.operation(), line.violation());
        String name = firm == null ? violation : firm;
        return List.of(
                Cell.text(line.number() == null ? name : line.number() + " " + name),
                Cell.state(words, CaseActions.FAMILY, line.state()),
                Cell.light(words, line.light()),
                Cell.text(words.time(line.dueAt())),
                Cell.text(words.of("operation", line.operation())),
                Cell.text(words.district(line.district())),
                Cell.text(violation));
    }

    @Override
    public RecordPage page(CaseView view, Words words) {
        TimelineEntry[] timeline =
                services.read(Paths.of("/api/case/cases/{id}/timeline", view.id()), TimelineEntry[].class);
        RecordPage page = new RecordPage(
                        words, title(view, words), Paths.of("/console/cases/{id}", view.id()), view.revision())
                .below(words.say("nav.cases"), PLACE.page())
                .state(CaseActions.FAMILY, view.state())
                .light(view.light());
        new CaseSections(view, words).on(page);
        return page.clocks(view.clocks())
                .timeline(Stream.of(timeline)
                        .map(entry -> entry.naming(CaseCodes.of(view, words)))
                        .toList());
    }

    @Override
    public Actions actions() {
        return CaseActions.ALL;
    }

    @Override
    public List<Action> possible(CaseView view, Reader reader) {
        return CaseActions.possible(view, circumstances(view));
    }

    /** The screening wants its facts even when nothing was ticked. */
    @Override
    public Map<String, Object> body(String action, MultiValueMap<String, String> form, Map<String, Object> body) {
        if (!action.equals("SCREEN_CRIME")) {
            return body;
        }
        Map<String, Object> with = new LinkedHashMap<>(body);
        with.putIfAbsent("facts", Map.of());
        return with;
    }

    /** A report makes a transfer, which is looked at next. */
    @Override
    public String after(String action, String id, JsonNode answer, Model model) {
        return action.equals("REPORT_TRANSFER")
                ? "redirect:"
                        + Paths.of("/console/transfers/{id}", answer.path("id").asString(""))
                : RecordKind.super.after(action, id, answer, model);
    }

    /** What it is called before it has a number: the firm or, without one, the violation. */
    private static String title(CaseView view, Words words) {
        if (view.number() != null) {
            return view.number();
        }
        CaseView.Proposal from = view.proposal();
        return view.enterpriseName() == null
                ? words.violation(from.operation(), from.violation())
                : view.enterpriseName();
    }

    private Set<String> circumstances(CaseView view) {
        LocalDate actDate = view.proposal().actDate();
        return view.possible().contains("SCREEN_CRIME")
                ? services.read(Paths.with("/api/case/crime-rules", Map.of("on", actDate.toString())), RuleBook.class)
                        .circumstances()
                : Set.of();
    }
}
