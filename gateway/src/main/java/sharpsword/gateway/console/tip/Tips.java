package sharpsword.gateway.console.tip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import sharpsword.access.Role;
import sharpsword.gateway.console.layout.PageFrame;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Deadline;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;
import tools.jackson.databind.JsonNode;

/** Complaints and reports from the public. */
@Component
final class Tips implements RecordKind<TipView, TipView> {

    private static final Place PLACE =
            new Place("tips", TipActions.FAMILY, "/console/tips", "/api/operations/rewarded-reporting/tips");

    private final Enforcers enforcers;

    Tips(Enforcers enforcers) {
        this.enforcers = enforcers;
    }

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<TipView> line() {
        return TipView.class;
    }

    @Override
    public Class<TipView> view() {
        return TipView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("tip", "state", "light", "tipKind", "matter", "district", "receivedAt");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of(
                Field.choice(
                                "state",
                                "SUBMITTED",
                                "ACCEPTED",
                                "REJECTED",
                                "DUPLICATE",
                                "OUT_OF_SCOPE",
                                "DISPATCHED",
                                "INVESTIGATING",
                                "VERIFIED",
                                "PARTLY",
                                "UNVERIFIED")
                        .optional(),
                Field.choice("kind", "REPORT", "COMPLAINT").optional(),
                Field.choice("district").with(words.districtsOfAnyDay()).optional(),
                Field.of(ListPage.AS_OF, Field.Kind.DATE).optional());
    }

    @Override
    public String id(TipView line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(TipView line, Words words) {
        TipView.Account says = line.account();
        return List.of(
                Cell.text(TipSections.title(line, words)),
                Cell.state(words, TipActions.FAMILY, line.state()),
                Cell.light(words, line.light()),
                Cell.text(words.of("option.kind", says.kind())),
                Cell.text(words.of("matter", says.matter())),
                Cell.text(words.district(says.district())),
                Cell.text(words.time(line.receivedAt())));
    }

    @Override
    public RecordPage page(TipView view, Words words) {
        RecordPage page = new RecordPage(
                        words,
                        TipSections.title(view, words),
                        Paths.of("/console/tips/{id}", view.id()),
                        view.revision())
                .below(words.say("nav.tips"), PLACE.page())
                .state(TipActions.FAMILY, view.state())
                .light(view.light());
        new TipSections(view, words).on(page);
        return page.clocks(view.clocks().stream().map(Deadline::asClock).toList());
    }

    @Override
    public Actions actions() {
        return TipActions.ALL;
    }

    @Override
    public List<Action> possible(TipView view, Reader reader) {
        List<String> codes = new ArrayList<>(view.possible());
        if (view.isRewardable() && reader.has(Role.REWARD_OFFICER)) {
            codes.add(TipActions.PROPOSE_REWARD);
        }
        if (reader.has(Role.REWARD_OFFICER)) {
            codes.add(TipActions.REQUEST_OPENING);
        }
        Words words = reader.words();
        List<Field.Option> agencies =
                codes.contains("DISPATCH") ? enforcers.near(view.account().district(), words) : List.of();
        return TipActions.ALL.possible(codes).stream()
                .map(action -> action.choosing(TipActions.AGENCY, agencies)
                        .labelling(TipActions.REFERRED_TO, words.say("field.tip.to")))
                .toList();
    }

    /** Those who take reports at the telephone or the counter write them down. */
    @Override
    public List<Action> creating(Reader reader) {
        return reader.has(Role.REWARD_OFFICER) || reader.has(Role.DUTY_OFFICER)
                ? List.of(TipActions.registration(reader.words()))
                : List.of();
    }

    /** A day on which the organ knew of the problem begins at midnight in China. */
    @Override
    public Map<String, Object> body(String action, MultiValueMap<String, String> form, Map<String, Object> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.computeIfPresent(TipActions.FIRST_KNOWN, (name, day) -> day + "T00:00:00+08:00");
        return whole;
    }

    /** A proposal makes a reward, and a request an opening, which is looked at next. */
    @Override
    public String after(String action, String id, JsonNode answer, Model model) {
        String made = answer.path("id").asString("");
        return switch (action) {
            case TipActions.PROPOSE_REWARD -> "redirect:" + Paths.of("/console/rewards/{id}", made);
            case TipActions.REQUEST_OPENING -> "redirect:" + Paths.of("/console/openings/{id}", made);
            default -> RecordKind.super.after(action, id, answer, model);
        };
    }

    /** The code is shown in this answer and never again, so it stands in no address to come back to. */
    @Override
    public String created(String action, JsonNode answer, Model model) {
        model.addAttribute(PageFrame.SWITCH_LANGUAGE, null);
        model.addAttribute("receipt", answer.path("receiptCode").asString(""));
        model.addAttribute(
                "tip", Paths.of("/console/tips/{id}", answer.path("id").asString("")));
        return "console/receipt";
    }
}
