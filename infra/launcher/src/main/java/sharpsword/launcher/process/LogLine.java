package sharpsword.launcher.process;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a line of a structured log into one that a person reads. */
final class LogLine {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAUSE = "Caused by: ";

    private LogLine() {}

    /** The level, the message and the first cause; a line that is not structured stays as it is. */
    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            String message = entry.path("message").asString("").strip();
            return message.isEmpty()
                    ? line
                    : entry.at("/log/level").asString("") + " " + message
                            + cause(entry.path("error")).map(" — "::concat).orElse("");
        } catch (JacksonException unstructured) {
            return line;
        }
    }

    /** The innermost cause tells most; an error without one tells itself. */
    private static Optional<String> cause(JsonNode error) {
        if (error.isMissingNode()) {
            return Optional.empty();
        }
        Optional<String> innermost = error.path("stack_trace")
                .asString("")
                .lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((first, second) -> second)
                .map(line -> line.substring(CAUSE.length()));
        return innermost.or(() -> Optional.of(error.path("message").asString("")));
    }
}
