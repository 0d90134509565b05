package sharpsword.operation.trial;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answered(int status, JsonNode body, @Nullable String eTag) {

    public String text(String field) {
        return body.path(field).asString("");
    }

    public String id() {
        return text("id");
    }

    /** Stable code of the problem; empty if there was none. */
    public String code() {
        return text("code");
    }
}
