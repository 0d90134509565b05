package sharpsword.operation.evidence;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Bytes that are on their way in: announced before the first of them is written, settled when facts stand for them or they
 * are gone. What stays announced was left behind by a fall of the service, and the sweep finds it here.
 */
@Component
final class ArrivingContent {

    static final Duration MOST = Duration.ofHours(24);

    private final MongoCollection<Document> arrivals;
    private final Clock clock;

    ArrivingContent(MongoDatabaseFactory factory, Clock clock) {
        this.arrivals = factory.getMongoDatabase().getCollection("evidence_arrivals");
        this.clock = clock;
        arrivals.createIndex(new Document("until", 1));
    }

    /** Says where bytes will stand. */
    ObjectId announce() {
        ObjectId content = new ObjectId();
        Date until = Date.from(clock.instant().plus(MOST));
        arrivals.insertOne(new Document("_id", content).append("until", until));
        return content;
    }

    void settle(ObjectId content) {
        arrivals.deleteOne(new Document("_id", content));
    }

    /** Where bytes stand that should long have facts or be gone. */
    List<ObjectId> overdue() {
        return arrivals.find(new Document("until", new Document("$lt", Date.from(clock.instant()))))
                .limit(200)
                .batchSize(200)
                .map(arrival -> arrival.getObjectId("_id"))
                .into(new ArrayList<>());
    }
}
