package sharpsword.demo.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of requests, and the files of the story. */
final class Json {

    static final String NOTHING = "{}";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An object of names and values in turn. */
    static String of(Object... namesAndValues) {
        return of(map(namesAndValues));
    }

    static String of(Map<String, Object> object) {
        return MAPPER.writeValueAsString(object);
    }

    /** The same as a map, to stand in another object. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }

    static JsonNode file(String name) {
        return MAPPER.readTree(text(name));
    }

    /** The rows of a comma-separated file without its head; no value holds a comma. */
    static List<String[]> rows(String name) {
        return text(name).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    private static String text(String name) {
        try (InputStream in = Json.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The story has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
