package sharpsword.casework.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The words of timelines: {@code timeline.properties} (Chinese) and {@code timeline_en.properties} (English), by action.
 * {@code {name}} stands for a field of the entry's data, or of its {@code detail}; a field that is not there leaves
 * nothing.
 */
@Component
public class TimelineTexts {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final Properties chinese = load("/timeline.properties");
    private final Properties english = load("/timeline_en.properties");

    String chinese(String action, JsonNode data) {
        return filled(chinese.getProperty(action, action), data);
    }

    String english(String action, JsonNode data) {
        return filled(english.getProperty(action, action), data);
    }

    /** Actions that have words in both languages. */
    Set<String> actions() {
        Set<String> both = new java.util.TreeSet<>(chinese.stringPropertyNames());
        both.retainAll(english.stringPropertyNames());
        return both;
    }

    private static String filled(String text, JsonNode data) {
        Matcher field = FIELD.matcher(text);
        return field.replaceAll(found -> Matcher.quoteReplacement(value(data, found.group(1))))
                .strip();
    }

    private static String value(JsonNode data, String name) {
        JsonNode value = data.path(name).isMissingNode() ? data.path("detail").path(name) : data.path(name);
        return value.isArray()
                ? String.join(", ", value.valueStream().map(JsonNode::asString).toList())
                : value.asString("");
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = TimelineTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
