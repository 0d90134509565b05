package sharpsword.agency.worklist;

import java.time.Instant;
import java.util.UUID;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events of other services, as tests want them. */
final class Told {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Told() {}

    static Event event(String type, String subject, long sequence, Instant at, String data) {
        return new Event(
                UUID.randomUUID().toString(),
                type,
                "/test/" + type.substring(0, type.indexOf('.')),
                subject,
                sequence,
                at,
                at,
                at,
                "service:test",
                null,
                (ObjectNode) JSON.readTree(data));
    }
}
