package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import tools.jackson.databind.JsonNode;

/** The data of an event, read field by field. */
record Told(JsonNode data) {

    /** The text of a field, or empty. */
    String text(String field) {
        return data.path(field).asString("");
    }

    @Nullable
    String optional(String field) {
        String text = text(field);
        return text.isBlank() ? null : text;
    }

    String text(String field, String otherwise) {
        String text = text(field);
        return text.isBlank() ? otherwise : text;
    }

    boolean is(String field, String value) {
        return value.equals(text(field));
    }

    boolean flag(String field) {
        return data.path(field).asBoolean(false);
    }

    /**
     * A number that must be there.
     *
     * @throws sharpsword.access.RefusedException {@code event-field-missing}, which parks the event
     */
    long number(String field) {
        JsonNode value = data.path(field);
        if (!value.isNumber()) {
            throw Refusal.malformed("event-field-missing").at(field).asException();
        }
        return value.asLong();
    }

    List<String> texts(String field) {
        return data.path(field)
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    @Nullable
    Instant instant(String field) {
        String text = text(field);
        try {
            return text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.malformed("event-field-missing").at(field).asException();
        }
    }
}
