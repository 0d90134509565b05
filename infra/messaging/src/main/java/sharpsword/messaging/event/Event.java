package sharpsword.messaging.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message between services: a CloudEvent 1.0 with the platform's extension attributes.
 *
 * @param id UUID version 7
 * @param type what happened with its version, for example {@code case.filed.v1}
 * @param source the owner and its collection, for example {@code /case-service/cases}
 * @param subject identifier of the aggregate
 * @param sequence 1, 2, 3 … per subject
 * @param occurredAt when it happened in the world
 * @param recordedAt when the server wrote it; the CloudEvents {@code time}
 * @param knownAt when the organ knew it; {@code recordedAt} except for a late entry
 * @param actor who did it, as {@code officer:<id>}, {@code service:<name>} or {@code public}
 * @param traceParent W3C trace context, or null
 * @param data what happened and the state after it
 */
public record Event(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        Instant knownAt,
        String actor,
        @Nullable String traceParent,
        JsonNode data) {

    /** The type without its version, which is the routing key: {@code case.filed}. */
    public String routingKey() {
        return routingKey(type);
    }

    /** The routing key of an event type. */
    public static String routingKey(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
