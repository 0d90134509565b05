package sharpsword.gateway.console.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
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

/** Criminal transfers, for the agency that sends them and the police who take them. */
@Component
final class Transfers implements RecordKind<TransferLine, TransferView> {

    private static final Place PLACE =
            new Place("transfers", TransferActions.FAMILY, "/console/transfers", "/api/case/transfers");

    private final Services services;

    Transfers(Services services) {
        this.services = services;
    }

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<TransferLine> line() {
        return TransferLine.class;
    }

    @Override
    public Class<TransferView> view() {
        return TransferView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("offence", "state", "light", "case", "agency", "to", "reportedAt");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of(
                Field.choice(
                                "state",
                                "REPORT_SUBMITTED",
                                "APPROVED",
                                "REJECTED",
                                "SENT",
                                "RECEIVED",
                                "SUPPLEMENT_ASKED",
                                "REROUTED",
                                "RETURNED",
                                "POLICE_FILED",
                                "POLICE_REFUSED",
                                "POLICE_WITHDRAWN",
                                "EVIDENCE_HANDED_OVER",
                                "RECONSIDERATION",
                                "REFUSAL_UPHELD",
                                "SUPERVISION_REQUESTED",
                                "PROC_ASKS_REASONS",
                                "REFUSAL_EXPLAINED",
                                "REFUSAL_CONFIRMED",
                                "FILING_DEMANDED",
                                "ENDED")
                        .optional(),
                Field.of(ListPage.AS_OF, Field.Kind.DATE).optional());
    }

    @Override
    public String id(TransferLine line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(TransferLine line, Words words) {
        return List.of(
                Cell.text(line.offence()),
                Cell.state(words, TransferActions.FAMILY, line.state()),
                Cell.light(words, TransferView.light(line.state(), line.light())),
                Cell.text(line.caseNumber() == null ? "" : line.caseNumber()),
                Cell.text(words.agency(line.agency())),
                Cell.text(words.agency(line.to())),
                Cell.text(words.time(line.reportedAt())));
    }

    @Override
    public RecordPage page(TransferView view, Words words) {
        TimelineEntry[] timeline =
                services.read(Paths.of("/api/case/transfers/{id}/timeline", view.id()), TimelineEntry[].class);
        RecordPage page = new RecordPage(
                        words, view.offence(), Paths.of("/console/transfers/{id}", view.id()), view.revision())
                .below(words.say("nav.transfers"), PLACE.page())
                .state(TransferActions.FAMILY, view.state())
                .light(TransferView.light(view.state(), view.light()));
        new TransferSections(view, words).on(page);
        return page.clocks(view.allClocks())
                .timeline(Stream.of(timeline)
                        .map(entry -> entry.naming(papers(view, words)))
                        .toList());
    }

    /** What codes of papers in the sentences of its timeline mean. */
    private static Map<String, String> papers(TransferView view, Words words) {
        return view.checklist().stream()
                .collect(Collectors.toMap(
                        TransferView.Item::code, item -> words.isChinese() ? item.title() : item.titleEn()));
    }

    @Override
    public Actions actions() {
        return TransferActions.ALL;
    }

    @Override
    public List<Action> possible(TransferView view, Reader reader) {
        return TransferActions.possible(view, reader.words().isChinese());
    }

    /** Police that pass a transfer on see it no longer, so they are led to the list. */
    @Override
    public String after(String action, String id, JsonNode answer, Model model) {
        return action.equals("REROUTE")
                ? "redirect:" + PLACE.page()
                : RecordKind.super.after(action, id, answer, model);
    }
}
