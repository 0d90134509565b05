package sharpsword.gateway.console.campaign;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Facts;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Place;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.RecordKind;
import sharpsword.gateway.edge.calls.Paths;

/** The campaigns, each with its seven operations. */
@Component
final class Campaigns implements RecordKind<CampaignView, CampaignView> {

    private static final Place PLACE =
            new Place("campaigns", CampaignActions.FAMILY, "/console/campaigns", "/api/campaign/campaigns");
    private static final List<String> OPERATIONS =
            List.of("operation", "period", "agency", "partners", "quota", "published");

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Class<CampaignView> line() {
        return CampaignView.class;
    }

    @Override
    public Class<CampaignView> view() {
        return CampaignView.class;
    }

    @Override
    public List<String> columns() {
        return List.of("campaign", "year", "state", "operations");
    }

    @Override
    public List<Field> filters(Words words) {
        return List.of();
    }

    @Override
    public String id(CampaignView line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(CampaignView line, Words words) {
        return List.of(
                Cell.text(line.title()),
                Cell.text(Integer.toString(line.year())),
                Cell.state(words, CampaignActions.FAMILY, line.state()),
                Cell.text(words.say("campaign.operations", line.operations().size())));
    }

    @Override
    public RecordPage page(CampaignView view, Words words) {
        List<Row> rows = view.operations().stream().map(one -> row(one, words)).toList();
        return new RecordPage(words, view.title(), Paths.of("/console/campaigns/{id}", view.id()), view.revision())
                .below(words.say("nav.campaigns"), PLACE.page())
                .state(CampaignActions.FAMILY, view.state())
                .section("campaign", about(view, words))
                .table("operations", new Table(OPERATIONS, rows, rows.size(), 0, "empty.operations"))
                .section("steps", steps(view, words));
    }

    @Override
    public Actions actions() {
        return CampaignActions.ALL;
    }

    @Override
    public List<Action> possible(CampaignView view, Reader reader) {
        return CampaignActions.ALL.possible(view.possible());
    }

    private static Facts about(CampaignView view, Words words) {
        List<String> missing =
                view.missing().stream().map(code -> words.of("operation", code)).toList();
        return new Facts().add("year", view.year()).add("missing", String.join("、", missing));
    }

    private static Facts steps(CampaignView view, Words words) {
        Facts steps = new Facts();
        view.steps()
                .forEach(step -> steps.add(
                        "step",
                        words.of("state.campaign", step.state()) + " · " + words.time(step.at())
                                + (step.note().isEmpty() ? "" : " · " + step.note())));
        return steps;
    }

    private static Row row(CampaignView.Operation one, Words words) {
        String slug = one.operation().toLowerCase(Locale.ROOT).replace('_', '-');
        return Row.of(
                Paths.of("/console/operations/{slug}", slug),
                Cell.text(words.of("operation", one.operation())),
                Cell.text(one.from() + " – " + one.to()),
                Cell.text(words.agency(one.leadAgency())),
                Cell.text(String.join(
                        "、", one.partners().stream().map(words::agency).toList())),
                Cell.text(words.number(one.quota())),
                Cell.text(words.of("yes-no", one.published())));
    }
}
