package sharpsword.messaging.relay;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lets one of several instances do a job that all could do. Saves work; correctness never rests on it. */
public final class Lease {

    private static final String COLLECTION = "leases";

    private final MongoOperations mongo;
    private final Clock clock;
    private final String holder;

    public Lease(MongoOperations mongo, Clock clock, String holder) {
        this.mongo = mongo;
        this.clock = clock;
        this.holder = holder;
    }

    /** Whether this instance holds the lease of that name from now for that long. */
    public boolean take(String name, Duration length) {
        MongoCollection<Document> leases = mongo.getCollection(COLLECTION);
        Instant now = clock.instant();
        Document mine = new Document("holder", holder).append("until", Date.from(now.plus(length)));
        Document free = new Document("_id", name).append("until", new Document("$lt", Date.from(now)));
        if (leases.updateOne(free, new Document("$set", mine)).getMatchedCount() == 1) {
            return true;
        }
        Document own = new Document("_id", name).append("holder", holder);
        if (leases.updateOne(own, new Document("$set", mine)).getMatchedCount() == 1) {
            return true;
        }
        try {
            leases.insertOne(new Document("_id", name).append("holder", holder).append("until", mine.get("until")));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }
}
