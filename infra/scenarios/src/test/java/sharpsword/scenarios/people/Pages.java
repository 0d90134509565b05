package sharpsword.scenarios.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** A whole list of the platform, read page by page. */
public final class Pages {

    private static final int PAGE = 200;

    private Pages() {}

    /**
     * All items.
     *
     * @param list address of the list with at least one parameter
     */
    public static Stream<JsonNode> of(Person reader, String list) {
        List<JsonNode> all = new ArrayList<>();
        int total;
        do {
            JsonNode page = reader.get(list + "&limit=" + PAGE + "&offset=" + all.size())
                    .ok();
            total = page.path("total").asInt();
            List<JsonNode> items = page.path("items").valueStream().toList();
            if (items.isEmpty()) {
                break;
            }
            all.addAll(items);
        } while (all.size() < total);
        return all.stream();
    }

    /** One field of all items, named by a JSON pointer; empty where an item does not have it. */
    public static List<String> texts(Person reader, String list, String field) {
        return of(reader, list).map(item -> item.at(field).asString("")).toList();
    }
}
