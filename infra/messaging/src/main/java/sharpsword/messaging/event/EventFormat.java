package sharpsword.messaging.event;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes events in the JSON event format of CloudEvents 1.0. */
public final class EventFormat {

    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private final JsonMapper json;

    public EventFormat(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(Event event) {
        ObjectNode node = json.createObjectNode();
        node.put("specversion", "1.0");
        node.put("id", event.id());
        node.put("type", event.type());
        node.put("source", event.source());
        node.put("subject", event.subject());
        node.put("time", event.recordedAt().toString());
        node.put("datacontenttype", "application/json");
        node.put("sequence", event.sequence());
        node.put("occurredat", event.occurredAt().toString());
        node.put("knownat", event.knownAt().toString());
        node.put("actor", event.actor());
        if (event.traceParent() != null) {
            node.put("traceparent", event.traceParent());
        }
        node.set("data", event.data());
        return json.writeValueAsBytes(node);
    }

    /**
     * Reads one event.
     *
     * @throws InvalidEvent when it is not JSON, or an attribute is missing or of the wrong form
     */
    public Event read(byte[] body) throws InvalidEvent {
        try {
            JsonNode node = json.readTree(body);
            JsonNode trace = node.get("traceparent");
            return new Event(
                    text(node, "id"),
                    text(node, "type"),
                    text(node, "source"),
                    text(node, "subject"),
                    number(node, "sequence"),
                    Instant.parse(text(node, "occurredat")),
                    Instant.parse(text(node, "time")),
                    Instant.parse(text(node, "knownat")),
                    text(node, "actor"),
                    trace == null ? null : trace.asString(),
                    object(node, "data"));
        } catch (JacksonException | DateTimeParseException malformed) {
            throw new InvalidEvent("The message is not a CloudEvent in JSON: " + malformed.getMessage(), malformed);
        }
    }

    private static String text(JsonNode node, String attribute) throws InvalidEvent {
        JsonNode value = node.get(attribute);
        if (value == null || !value.isString() || value.asString().isBlank()) {
            throw new InvalidEvent("The attribute " + attribute + " is missing or not a text", null);
        }
        return value.asString();
    }

    private static long number(JsonNode node, String attribute) throws InvalidEvent {
        JsonNode value = node.get(attribute);
        if (value == null || !value.isIntegralNumber() || value.asLong() < 1) {
            throw new InvalidEvent("The attribute " + attribute + " is missing or not a positive number", null);
        }
        return value.asLong();
    }

    private static JsonNode object(JsonNode node, String attribute) throws InvalidEvent {
        JsonNode value = node.get(attribute);
        if (value == null || !value.isObject()) {
            throw new InvalidEvent("The attribute " + attribute + " is missing or not an object", null);
        }
        return value;
    }

    /** A message that no later attempt will make readable: park it. */
    public static final class InvalidEvent extends Exception {
        InvalidEvent(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
