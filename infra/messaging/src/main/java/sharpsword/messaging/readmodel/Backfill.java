package sharpsword.messaging.readmodel;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.amqp.core.Message;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Identifiers;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.readmodel.Rebuilds.BackfillRequest;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;
import tools.jackson.databind.json.JsonMapper;

/** The owner's side of a rebuild: publishes its history once more, oldest first, to the queue that asks. */
public final class Backfill {

    private static final int PAGE = 500;

    private final String service;
    private final DocumentStore store;
    private final MongoOperations mongo;
    private final EventPublisher publisher;
    private final JsonMapper mapper;
    private final Clock clock;

    public Backfill(
            String service,
            DocumentStore store,
            MongoOperations mongo,
            EventPublisher publisher,
            JsonMapper mapper,
            Clock clock) {
        this.service = service;
        this.store = store;
        this.mongo = mongo;
        this.publisher = publisher;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Publishes what a request asks for, then the marker. */
    public void answer(byte[] body) throws NotPublished {
        BackfillRequest request = mapper.readValue(body, BackfillRequest.class);
        for (DocumentType<?> type : store.types()) {
            for (String eventType : request.types()) {
                republish(type, eventType, request.queue());
            }
        }
        publisher.publishTo(request.queue(), List.of(publisher.message(marker(request))));
    }

    private void republish(DocumentType<?> type, String eventType, String queue) throws NotPublished {
        List<Message> page = new ArrayList<>();
        try (MongoCursor<Document> history = mongo.getCollection(type.history())
                .find(new Document("type", eventType))
                .sort(new Document("recordedAt", 1))
                .batchSize(PAGE)
                .iterator()) {
            while (history.hasNext()) {
                Event event = Entry.from(history.next()).event(mapper);
                page.add(publisher.message(Objects.requireNonNull(event, "An entry with a type is an event")));
                if (page.size() == PAGE || !history.hasNext()) {
                    publisher.publishTo(queue, page);
                    page.clear();
                }
            }
        }
    }

    private Event marker(BackfillRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Event(
                Identifiers.timeOrdered(now),
                Rebuilds.COMPLETED,
                "/" + service,
                request.model() + "/" + request.version(),
                1,
                now,
                now,
                now,
                "service:" + service,
                null,
                mapper.createObjectNode()
                        .put("model", request.model())
                        .put("version", request.version())
                        .put("owner", service));
    }
}
