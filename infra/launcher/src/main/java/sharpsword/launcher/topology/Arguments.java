package sharpsword.launcher.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import sharpsword.launcher.topology.Declarations.Queue;
import tools.jackson.databind.JsonNode;

/** Queue arguments as text, because a number may come back from the broker in another width. */
final class Arguments {

    private Arguments() {}

    static Map<String, String> of(Queue queue) {
        Map<String, String> all = new TreeMap<>();
        queue.arguments().forEach((name, value) -> all.put(name, String.valueOf(value)));
        return all;
    }

    static Map<String, String> of(JsonNode arguments) {
        Map<String, String> all = new TreeMap<>();
        arguments
                .properties()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue().asString()));
        return all;
    }

    /** One phrase for each argument that differs. */
    static String difference(Map<String, String> found, Map<String, String> wanted) {
        TreeSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(wanted.keySet());
        List<String> phrases = new ArrayList<>();
        for (String name : names) {
            String is = found.getOrDefault(name, "none");
            String shall = wanted.getOrDefault(name, "none");
            if (!is.equals(shall)) {
                phrases.add(name + " is " + is + ", wanted " + shall);
            }
        }
        return String.join("; ", phrases);
    }
}
