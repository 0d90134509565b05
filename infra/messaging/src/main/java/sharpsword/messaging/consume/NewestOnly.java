package sharpsword.messaging.consume;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.messaging.event.Event;

/**
 * Writes one document per subject and keeps the newest: an upsert on {@code {_id, sequence: {$lt: n}}}. A duplicate key
 * means that something is here already: something newer, which is as good as done, or something older that came in at
 * the same moment, which a second attempt writes over.
 *
 * <p>An older event is passed over whole, so every event that a projection reads must carry the whole state it needs.
 */
public final class NewestOnly {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoOperations mongo;

    public NewestOnly(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Writes what the newest event of each subject says.
     *
     * @param fields the fields that an event sets; others stay
     */
    public void write(String collection, List<Event> events, Function<Event, Document> fields) {
        Map<String, Event> newest = new HashMap<>();
        events.forEach(event ->
                newest.merge(event.subject(), event, (one, other) -> one.sequence() >= other.sequence() ? one : other));
        List<WriteModel<Document>> writes = newest.values().stream()
                .<WriteModel<Document>>map(event -> upsert(event, fields.apply(event)))
                .toList();
        List<WriteModel<Document>> taken = attempt(collection, writes);
        if (!taken.isEmpty()) {
            attempt(collection, taken);
        }
    }

    /** Writes them and answers those that met a document which is there already. */
    private List<WriteModel<Document>> attempt(String collection, List<WriteModel<Document>> writes) {
        try {
            mongo.getCollection(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException failure) {
            if (failure.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw failure;
            }
            return failure.getWriteErrors().stream()
                    .<WriteModel<Document>>map(error -> writes.get(error.getIndex()))
                    .toList();
        }
    }

    private static UpdateOneModel<Document> upsert(Event event, Document fields) {
        Document older = new Document("_id", event.subject()).append("sequence", new Document("$lt", event.sequence()));
        Document set = new Document(fields).append("sequence", event.sequence());
        return new UpdateOneModel<>(older, new Document("$set", set), new UpdateOptions().upsert(true));
    }
}
