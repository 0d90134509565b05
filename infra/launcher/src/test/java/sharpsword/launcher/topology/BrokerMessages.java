package sharpsword.launcher.topology;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Messages through the management API, so that a test of the launcher needs no AMQP client. */
public final class BrokerMessages {

    private BrokerMessages() {}

    /** Publishes one persistent message and tells whether a queue took it. */
    public static boolean publish(Management management, String host, String key, String payload) {
        return management
                .ask(
                        "/api/exchanges/" + Management.encoded(host) + "/sharpsword.events/publish",
                        Map.of(
                                "routing_key",
                                key,
                                "payload",
                                payload,
                                "payload_encoding",
                                "string",
                                "properties",
                                Map.of("delivery_mode", 2)))
                .path("routed")
                .asBoolean();
    }

    /** Takes one message and gives it up for good. */
    public static void reject(Management management, String host, String queue) {
        management.post(
                "/api/queues/" + Management.encoded(host) + "/" + queue + "/get",
                Map.of("count", 1, "ackmode", "reject_requeue_false", "encoding", "auto"));
    }

    public static Map<String, Long> counts(Management management, String host) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode queue : management.get("/api/queues/" + Management.encoded(host))) {
            counts.put(queue.path("name").asString(), queue.path("messages").asLong());
        }
        return counts;
    }
}
