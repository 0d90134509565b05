package sharpsword.gateway.console.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sharpsword.gateway.console.layout.PageFrame;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Fact;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;
import tools.jackson.databind.JsonNode;

/** Requests to open the seal of a tip, for reward officers who ask and integrity supervisors who answer. */
@Component
final class Openings implements RecordKind<OpeningView, OpeningView> {

    private static final Place PLACE = new Place(
            "openings", OpeningActions.FAMILY, "/console/openings", "/api/operations/rewarded-reporting/openings");

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<OpeningView> line() {
        return OpeningView.class;
    }

    @Override
    public Class<OpeningView> view() {
        return OpeningView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("reason", "state", "requestedBy", "requestedAt", "until");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of();
    }

    @Override
    public String id(OpeningView line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(OpeningView line, Words words) {
        return List.of(
                Cell.text(line.reason()),
                Cell.state(words, OpeningActions.FAMILY, line.state()),
                Cell.text(line.requestedBy().name()),
                Cell.text(words.time(line.requestedBy().at())),
                Cell.text(words.time(line.until())));
    }

    @Override
    public RecordPage page(OpeningView view, Words words) {
        return new RecordPage(
                        words,
                        words.say("opening.title"),
                        Paths.of("/console/openings/{id}", view.id()),
                        view.revision())
                .below(words.say("nav.openings"), PLACE.page())
                .state(OpeningActions.FAMILY, view.state())
                .section(
                        "opening",
                        new Facts()
                                .add("reason", view.reason())
                                .add("requestedBy", signed(view.requestedBy(), words))
                                .add("answeredBy", signed(view.answeredBy(), words))
                                .add("until", words.time(view.until()))
                                .link("tip", words.say("link.tip"), Paths.of("/console/tips/{id}", view.tip())));
    }

    @Override
    public Actions actions() {
        return OpeningActions.ALL;
    }

    @Override
    public List<Action> possible(OpeningView view, Reader reader) {
        return OpeningActions.ALL.possible(view.possible());
    }

    /** The identity is shown in this answer and never again, so it stands at no address to come back to. */
    @Override
    public String after(String action, String id, JsonNode answer, Model model) {
        if (!action.equals(OpeningActions.SHOW)) {
            return RecordKind.super.after(action, id, answer, model);
        }
        Facts shown = new Facts();
        List.of("name", "phone", "address", "payout")
                .forEach(part -> shown.add("identity." + part, answer.path(part).asString("")));
        List<Fact> facts = shown.list();
        model.addAttribute(PageFrame.SWITCH_LANGUAGE, null);
        model.addAttribute("identity", facts);
        model.addAttribute("opening", Paths.of("/console/openings/{id}", id));
        return "console/identity";
    }

    private static @Nullable String signed(OpeningView.@Nullable Signature by, Words words) {
        return by == null ? null : by.name() + " · " + words.time(by.at());
    }
}
