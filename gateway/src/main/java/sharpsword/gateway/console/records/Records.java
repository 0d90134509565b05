package sharpsword.gateway.console.records;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.console.page.Acting;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.AsOf;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.edge.calls.ListOf;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;

/** The pages of every kind of record. A refused form comes back on the page that it stood on, with what was typed. */
@Component
public class Records {

    private final Services services;
    private final Acting acting;

    Records(Services services, Acting acting) {
        this.services = services;
        this.acting = acting;
    }

    /** The list, narrowed by what was asked for. */
    public <L, V> String list(RecordKind<L, V> kind, Map<String, String> asked, Reader reader, Model model) {
        Place place = kind.place();
        ListPage page = new ListPage(place.page(), kind.filters(reader.words()));
        ListOf<L> found = services.list(page.question(place.api(), asked), kind.line());
        List<Row> rows = found.items().stream()
                .map(line -> new Row(place.page(kind.id(line)), kind.cells(line, reader.words())))
                .toList();
        kind.surround(model, reader.words());
        model.addAttribute("actions", kind.creating(reader));
        model.addAttribute("stateGroup", "state." + place.family());
        Table table = new Table(kind.columns(), rows, found.total(), ListPage.offset(asked), "empty." + place.name());
        return page.show(model, "nav." + place.name(), table, asked);
    }

    /** Makes a new one. */
    public String create(
            RecordKind<?, ?> kind,
            String action,
            MultiValueMap<String, String> form,
            Reader reader,
            Model model,
            HttpServletResponse response) {
        try {
            Actions offered = new Actions(kind.creating(reader));
            JsonNode made = acting.send(
                    offered.require(action), kind.place().api(), form, body -> kind.body(action, form, body));
            return kind.created(action, made, model);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return list(kind, Map.of(), reader, model);
        }
    }

    /**
     * The page of one.
     *
     * @param asOf day as of which its clocks are read; blank for now
     * @param done what was just done; null if the page was only opened
     */
    public <V> String show(
            RecordKind<?, V> kind,
            String id,
            @Nullable String asOf,
            @Nullable String done,
            Reader reader,
            Model model) {
        String question = Paths.with(kind.place().api(id), Map.of(ListPage.AS_OF, AsOf.instant(asOf)));
        V view = services.read(question, kind.view());
        kind.surround(model, reader.words());
        return kind.page(view, reader.words())
                .actions(kind.possible(view, reader))
                .show(model, done);
    }

    /** Does something with one. */
    public String act(
            RecordKind<?, ?> kind,
            String id,
            String action,
            MultiValueMap<String, String> form,
            Reader reader,
            Model model,
            HttpServletResponse response) {
        try {
            JsonNode answer = acting.send(
                    kind.actions().require(action), kind.place().api(id), form, body -> kind.body(action, form, body));
            return kind.after(action, id, answer, model);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return show(kind, id, null, null, reader, model);
        }
    }
}
