package sharpsword.gateway.edge.calls;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads problem details (RFC 9457); what is none becomes a problem that has only its status. */
final class ProblemReading {

    private ProblemReading() {}

    static ServiceProblem of(int status, byte[] body, ObjectMapper json) {
        JsonNode problem = parsed(body, json);
        List<ServiceProblem.WrongField> errors = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            errors.add(new ServiceProblem.WrongField(
                    error.path("field").asString(""), error.path("message").asString("")));
        }
        return new ServiceProblem(
                status,
                problem.path("title").asString(""),
                problem.path("detail").asString(""),
                problem.path("code").asString(""),
                field(problem),
                errors);
    }

    private static @Nullable String field(JsonNode problem) {
        JsonNode field = problem.path("field");
        return field.isString() ? field.asString() : null;
    }

    private static JsonNode parsed(byte[] body, ObjectMapper json) {
        try {
            JsonNode node = json.readTree(body);
            return node == null || !node.isObject() ? json.createObjectNode() : node;
        } catch (JacksonException notJson) {
            // A proxy on the way may answer with a page; the status alone is still true.
            return json.createObjectNode();
        }
    }
}
