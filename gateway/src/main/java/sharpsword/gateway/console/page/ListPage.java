package sharpsword.gateway.console.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import sharpsword.gateway.edge.calls.Paths;

/**
 * A list with its filters. Only the filters that it names are taken from the address and asked of the service.
 *
 * @param path path of the page
 * @param filters fields by which it can be narrowed
 */
public record ListPage(String path, List<Field> filters) {

    /** Name of the date field that moves the page to another day. */
    public static final String AS_OF = "asOf";

    private static final int LAST_LINE = 1_000_000;

    /** The service's address for what was asked for. */
    public String question(String api, Map<String, String> asked) {
        Map<String, String> query = new LinkedHashMap<>(chosen(asked));
        query.computeIfPresent(AS_OF, (name, day) -> AsOf.instant(day));
        query.put("offset", Integer.toString(offset(asked)));
        query.put("limit", Integer.toString(Table.PAGE));
        return Paths.with(api, query);
    }

    /** Number of the first line that was asked for. */
    public static int offset(Map<String, String> asked) {
        String text = asked.getOrDefault("offset", "");
        return text.matches("\\d{1,7}") ? Math.min(Integer.parseInt(text), LAST_LINE) : 0;
    }

    /**
     * Puts the list on the model and names the view.
     *
     * @param heading key of the heading
     */
    public String show(Model model, String heading, Table table, Map<String, String> asked) {
        model.addAttribute("path", path);
        model.addAttribute("heading", heading);
        model.addAttribute("filters", filters);
        model.addAttribute("chosen", chosen(asked));
        model.addAttribute("table", table);
        model.addAttribute("earlier", at(table.earlier(), asked));
        model.addAttribute("later", at(table.later(), asked));
        return "console/list";
    }

    private String at(int offset, Map<String, String> asked) {
        Map<String, String> query = new LinkedHashMap<>(chosen(asked));
        query.put("offset", Integer.toString(offset));
        return Paths.with(path, query);
    }

    private Map<String, String> chosen(Map<String, String> asked) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Field filter : filters) {
            String value = asked.getOrDefault(filter.name(), "").strip();
            if (!value.isEmpty()) {
                chosen.put(filter.name(), value);
            }
        }
        return chosen;
    }
}
