package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.event.EventFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the events that real commands produced with the examples in {@code contract/}: no event has a field that the
 * example lacks or one of another type, and together they have every field of the example.
 */
final class ContractShapes {

    private final MongoTemplate mongo;
    private final JsonMapper json;

    ContractShapes(MongoTemplate mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    /** Waits until the relay has brought the events into the history, then compares. */
    void assertKept(String... types) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Stream.of(types).forEach(this::compare));
    }

    private void compare(String type) {
        List<JsonNode> events = produced(type);
        assertThat(events).as("events of type %s", type).isNotEmpty();
        Set<String> seen = new TreeSet<>();
        events.forEach(event -> shape("", event, seen));
        Set<String> promised = new TreeSet<>();
        shape("", read(Path.of("contract", type + ".json")), promised);
        assertThat(seen).as("fields of %s", type).isEqualTo(promised);
    }

    private List<JsonNode> produced(String type) {
        EventFormat format = new EventFormat(json);
        List<JsonNode> events = new ArrayList<>();
        for (String history : List.of("cases_history", "transfers_history")) {
            for (Document entry : mongo.getCollection(history).find(new Document("type", type))) {
                events.add(json.readTree(format.write(Entry.from(entry).event(json))));
            }
        }
        return events;
    }

    /** Field names with their types; a detail names what a timeline shows and is free, and the trace is optional. */
    private static void shape(String path, JsonNode node, Set<String> shape) {
        if (path.equals("/data/detail") || path.equals("/traceparent")) {
            return;
        }
        if (node.isObject()) {
            node.propertyStream().forEach(field -> shape(path + "/" + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            node.forEach(element -> shape(path + "[]", element, shape));
        } else {
            shape.add(path + " " + node.getNodeType());
        }
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
