package sharpsword.gateway.console.records;

import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import tools.jackson.databind.JsonNode;

/**
 * What one kind of record has of its own; everything else about its pages is {@link Records}.
 *
 * @param <L> a line of the list as the service tells it
 * @param <V> one record as the service tells it
 */
public interface RecordKind<L, V> {

    Place place();

    Class<L> line();

    Class<V> view();

    /** Keys below {@code column.}, one for each cell. */
    List<String> columns();

    /** What the list can be narrowed by. */
    List<Field> filters(Words words);

    String id(L line);

    List<Cell> cells(L line, Words words);

    /** The page of one record but for its forms. */
    RecordPage page(V view, Words words);

    /** Everything that can ever be done with one. */
    Actions actions();

    /** What can be done with this one now. */
    List<Action> possible(V view, Reader reader);

    /** Forms that make a new one. */
    default List<Action> creating(Reader reader) {
        return List.of();
    }

    /** The body of a command where it is more than the fields of the form. */
    default Map<String, Object> body(String action, MultiValueMap<String, String> form, Map<String, Object> body) {
        return body;
    }

    /** Where to go, or what to show, when an action was done. */
    default String after(String action, String id, JsonNode answer, Model model) {
        return "redirect:" + place().done(id, action);
    }

    /** What to show when a new one was made. */
    default String created(String action, JsonNode answer, Model model) {
        return "redirect:" + place().done(answer.path("id").asString(""), action);
    }

    /** Puts on the model what surrounds its pages. */
    default void surround(Model model, Words words) {}
}
