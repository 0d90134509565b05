package sharpsword.operation.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The facts of the stored files, in the collection {@code evidence}. */
@Component
final class EvidenceFiles {

    static final Duration UNBOUND = Duration.ofHours(24);

    private final MongoCollection<Document> facts;
    private final Clock clock;

    EvidenceFiles(MongoDatabaseFactory factory, Clock clock) {
        this.facts = factory.getMongoDatabase().getCollection("evidence");
        this.clock = clock;
        facts.createIndex(new Document("state", 1).append("until", 1));
    }

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(
                        facts.find(new Document("_id", id)).batchSize(1).first())
                .map(StoredFile::of);
    }

    /** Notes a file that nobody has bound yet. False, and nothing is changed, if its identifier is taken. */
    boolean add(StoredFile file) {
        Instant until = clock.instant().plus(UNBOUND);
        try {
            facts.insertOne(file.facts().append("until", Date.from(until)));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /** Notes which record is about to list the file, so that the sweep knows whom to ask. */
    void promise(String id, String owner) {
        facts.updateOne(
                new Document("_id", id).append("state", StoredFile.STAGED),
                new Document("$set", new Document("owner", owner)));
    }

    void bind(String id, String owner) {
        facts.updateOne(
                new Document("_id", id).append("owner", owner),
                new Document("$set", new Document("state", StoredFile.BOUND))
                        .append("$unset", new Document("until", "")));
    }

    /** Forgets a file, unless it was bound meanwhile. */
    boolean delete(String id) {
        return facts.deleteOne(new Document("_id", id).append("state", StoredFile.STAGED))
                        .getDeletedCount()
                > 0;
    }

    /** Files that nobody bound in time. */
    List<StoredFile> overdue() {
        return facts.find(new Document("state", StoredFile.STAGED)
                        .append("until", new Document("$lt", Date.from(clock.instant()))))
                .limit(200)
                .batchSize(200)
                .map(StoredFile::of)
                .into(new ArrayList<>());
    }
}
