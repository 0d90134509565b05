package sharpsword.messaging.relay;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes pending entries out of a document: copies them to the history, publishes their events, and only after the
 * broker's confirm removes them. Interrupted anywhere, it can be done again: the history keeps one copy, consumers may see an
 * event twice.
 */
public final class Relay {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoOperations mongo;
    private final EventPublisher publisher;
    private final JsonMapper mapper;

    public Relay(MongoOperations mongo, EventPublisher publisher, JsonMapper mapper) {
        this.mongo = mongo;
        this.publisher = publisher;
        this.mapper = mapper;
    }

    /**
     * Relays entries of one document.
     *
     * @throws NotPublished if the broker did not confirm; the entries stay pending
     */
    public void relay(DocumentType<?> type, String id, List<Entry> entries) throws NotPublished {
        copyToHistory(type, id, entries);
        List<Event> events = entries.stream()
                .map(entry -> entry.event(mapper))
                .filter(Objects::nonNull)
                .toList();
        publisher.publish(events);
        List<Long> sequences = entries.stream().map(Entry::sequence).toList();
        mongo.getCollection(type.collection())
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$pull",
                                new Document("pending", new Document("sequence", new Document("$in", sequences)))));
    }

    private void copyToHistory(DocumentType<?> type, String id, List<Entry> entries) {
        MongoCollection<Document> history = mongo.getCollection(type.history());
        List<Document> copies =
                entries.stream().map(entry -> entry.toHistory(id, mapper)).toList();
        try {
            history.insertMany(copies, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            boolean onlyCopiedBefore =
                    failure.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
            if (!onlyCopiedBefore) {
                throw failure;
            }
        }
    }
}
