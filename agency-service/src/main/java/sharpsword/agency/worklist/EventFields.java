package sharpsword.agency.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.reference.deadline.ChinaTime;
import tools.jackson.databind.JsonNode;

/** Reads what the worklist needs from the data of other services' events. */
record EventFields(JsonNode data) {

    /** The text of a field; empty when it is absent. */
    String text(String field) {
        JsonNode value = data.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    /** The texts of a list; empty when it is absent. */
    List<String> texts(String field) {
        JsonNode values = data.get(field);
        return values == null || !values.isArray()
                ? List.of()
                : values.valueStream().map(JsonNode::asString).toList();
    }

    /** The deadline that the event says itself: a date counts to its end. */
    @Nullable
    Instant deadline() {
        String text = text("dueAt").isEmpty() ? text("deadline") : text("dueAt");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() > 10 ? OffsetDateTime.parse(text).toInstant() : ChinaTime.endOf(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            throw Refusal.malformed("event-deadline-malformed")
                    .at("deadline")
                    .with("deadline", text)
                    .asException();
        }
    }
}
