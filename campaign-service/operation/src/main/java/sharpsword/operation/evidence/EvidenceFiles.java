package sharpsword.operation.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
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
        facts.createIndex(new Document("content", 1));
    }

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(
                        facts.find(new Document("_id", id)).batchSize(1).first())
                .map(StoredFile::of)
                .filter(file -> !file.forgotten());
    }

    /** Whether facts stand for bytes. */
    boolean describe(ObjectId content) {
        return facts.find(new Document("content", content)).batchSize(1).first() != null;
    }

    /** Notes a file that nobody has bound yet. False, and nothing is changed, if its identifier is taken. */
    boolean add(StoredFile file) {
        try {
            facts.insertOne(file.facts().append("until", until()));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * Notes which record is about to list the file, so that the sweep knows whom to ask, and gives it another day. False if
     * the file is neither staged nor that record's.
     */
    boolean promise(String id, String owner) {
        Document staged = new Document("_id", id).append("state", StoredFile.STAGED);
        Document promised = new Document("owner", owner).append("until", until());
        return facts.updateOne(staged, new Document("$set", promised)).getMatchedCount() > 0
                || find(id).filter(file -> file.bound() && owner.equals(file.owner()))
                        .isPresent();
    }

    void bind(String id, String owner) {
        facts.updateOne(
                new Document("_id", id).append("owner", owner),
                new Document("$set", new Document("state", StoredFile.BOUND))
                        .append("$unset", new Document("until", "")));
    }

    /** Forgets a file, unless it was bound or promised meanwhile. Its bytes go next, and then {@link #delete} what is left. */
    boolean forget(String id) {
        Document overdue = overdueFacts().append("_id", id);
        return facts.updateOne(overdue, new Document("$set", new Document("state", StoredFile.FORGOTTEN)))
                        .getMatchedCount()
                > 0;
    }

    void delete(String id) {
        facts.deleteOne(new Document("_id", id).append("state", StoredFile.FORGOTTEN));
    }

    /** Files that nobody bound in time, and those that an earlier sweep forgot but did not come to delete. */
    List<StoredFile> overdue() {
        return facts.find(overdueFacts())
                .limit(200)
                .batchSize(200)
                .map(StoredFile::of)
                .into(new ArrayList<>());
    }

    private Document overdueFacts() {
        return new Document("state", new Document("$in", List.of(StoredFile.STAGED, StoredFile.FORGOTTEN)))
                .append("until", new Document("$lt", Date.from(clock.instant())));
    }

    private Date until() {
        return Date.from(clock.instant().plus(UNBOUND));
    }
}
