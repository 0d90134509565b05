package sharpsword.casework.party.messaging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;

/** The data of an event, read field by field. An event without a field that is needed is parked. */
record Told(JsonNode data) {

    /**
     * The text of a field.
     *
     * @throws sharpsword.access.RefusedException {@code event-field-missing}
     */
    String text(String field) {
        JsonNode value = data.path(field);
        if (!value.isString() || value.asString().isBlank()) {
            throw Refusal.malformed("event-field-missing").at(field).asException();
        }
        return value.asString();
    }

    /**
     * The day in a field, as it is written; null if the field is not there.
     *
     * @throws sharpsword.access.RefusedException {@code event-field-unreadable}
     */
    @Nullable
    String day(String field) {
        if (!data.hasNonNull(field)) {
            return null;
        }
        try {
            return LocalDate.parse(data.path(field).asString("")).toString();
        } catch (DateTimeParseException noDay) {
            throw Refusal.malformed("event-field-unreadable").at(field).asException();
        }
    }

    static Event byCode(Event event) {
        return under("code", event);
    }

    /** The same event, filed under a code in its data instead of its owner's identifier. */
    static Event under(String field, Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                new Told(event.data()).text(field),
                event.sequence(),
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                event.actor(),
                event.traceParent(),
                event.data());
    }
}
