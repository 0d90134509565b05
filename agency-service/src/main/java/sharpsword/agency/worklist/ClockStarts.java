package sharpsword.agency.worklist;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.messaging.event.Event;

/**
 * When the clock of an item started: at the first event of the stretch that the clock covers. Noted as a minimum, so any
 * order and any repetition give the same. A problem has one clock for its whole life; a case has one for its review and
 * one from its filing on; every other state has its own.
 */
@Component
final class ClockStarts {

    private static final String FIELD = "clockStarts";
    private static final Set<String> AFTER_FILING =
            Set.of("FILED", "INVESTIGATING", "SUSPENDED", "INVESTIGATION_DONE", "TERMINATED");

    private final MongoOperations mongo;

    ClockStarts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Notes what the events say about items that are there already. */
    void note(String collection, List<Event> keyed) {
        if (keyed.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> notes =
                keyed.stream().<WriteModel<Document>>map(ClockStarts::note).toList();
        mongo.getCollection(collection).bulkWrite(notes, new BulkWriteOptions().ordered(false));
    }

    private static UpdateOneModel<Document> note(Event event) {
        String family = event.subject().substring(0, event.subject().indexOf('/'));
        String stretch = stretch(family, new EventFields(event.data()).text("state"));
        return new UpdateOneModel<>(
                new Document("_id", event.subject()),
                new Document("$min", new Document(FIELD + "." + stretch, Date.from(event.occurredAt()))));
    }

    /** When the clock of the item as it is now started. */
    static Instant of(Document item) {
        String stretch = stretch(item.getString("family"), item.getString("state"));
        Document starts = item.get(FIELD, Document.class);
        Date start = starts == null ? null : starts.getDate(stretch);
        return (start == null ? item.getDate("since") : start).toInstant();
    }

    private static String stretch(String family, String state) {
        if (family.equals("problem") || state.isEmpty()) {
            return "ALL";
        }
        return family.equals("case") && AFTER_FILING.contains(state) ? "FILED" : state;
    }
}
