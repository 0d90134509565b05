package sharpsword.operation.evidence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;
import sharpsword.operation.desk.Place;

/**
 * The stored files: their facts in the collection {@code evidence}, their bytes in GridFS. A file is written once and
 * never changed.
 */
@Component
final class EvidenceFiles {

    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final Duration UNBOUND = Duration.ofHours(24);

    private static final String STAGED = "STAGED";

    private final MongoCollection<Document> facts;
    private final GridFSBucket content;
    private final Clock clock;

    EvidenceFiles(MongoDatabaseFactory factory, Clock clock) {
        MongoDatabase database = factory.getMongoDatabase();
        this.facts = database.getCollection("evidence");
        this.content = GridFSBuckets.create(database, "evidence_content");
        this.clock = clock;
        facts.createIndex(new Document("state", 1).append("until", 1));
    }

    /**
     * A stored file.
     *
     * @param officer who uploaded it
     * @param owner record that lists it or is about to, as {@code kind/id}; null while nobody has asked for it
     */
    record StoredFile(
            Evidence evidence, String officer, @Nullable String owner, boolean bound, ObjectId content) {}

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(
                        facts.find(new Document("_id", id)).batchSize(1).first())
                .map(EvidenceFiles::read);
    }

    StoredFile store(
            String id, String officer, String name, InputStream in, @Nullable Place place, @Nullable Instant takenAt)
            throws IOException {
        GridFSUploadStream out = content.openUploadStream(name);
        Measured measured;
        try {
            measured = Measured.copying(in, out, MOST_BYTES);
        } catch (IOException | RuntimeException failure) {
            out.abort();
            throw failure;
        }
        out.close();
        Document fact = new Document("_id", id)
                .append("officer", officer)
                .append("name", name)
                .append("type", measured.type())
                .append("size", measured.size())
                .append("sha256", measured.sha256())
                .append("content", out.getObjectId())
                .append("state", STAGED)
                .append("until", Date.from(clock.instant().plus(UNBOUND)));
        if (place != null) {
            fact.append("lng", place.lng()).append("lat", place.lat());
        }
        if (takenAt != null) {
            fact.append("takenAt", Date.from(takenAt));
        }
        facts.insertOne(fact);
        return read(fact);
    }

    /** Notes which record is about to list the file, so that the sweep knows whom to ask. */
    void promise(String id, String owner) {
        facts.updateOne(
                new Document("_id", id).append("state", STAGED), new Document("$set", new Document("owner", owner)));
    }

    void bind(String id, String owner) {
        facts.updateOne(
                new Document("_id", id).append("owner", owner),
                new Document("$set", new Document("state", "BOUND")).append("$unset", new Document("until", "")));
    }

    void delete(StoredFile file) {
        facts.deleteOne(new Document("_id", file.evidence().file()).append("state", STAGED));
        content.delete(file.content());
    }

    /** Files that nobody bound in time. */
    List<StoredFile> overdue() {
        return facts.find(
                        new Document("state", STAGED).append("until", new Document("$lt", Date.from(clock.instant()))))
                .limit(200)
                .batchSize(200)
                .map(EvidenceFiles::read)
                .into(new ArrayList<>());
    }

    InputStream open(StoredFile file) {
        return content.openDownloadStream(file.content());
    }

    private static StoredFile read(Document fact) {
        Double lng = fact.getDouble("lng");
        Double lat = fact.getDouble("lat");
        Date takenAt = fact.getDate("takenAt");
        Evidence evidence = new Evidence(
                fact.getString("_id"),
                fact.getString("sha256"),
                fact.getString("name"),
                fact.getString("type"),
                fact.getLong("size"),
                lng == null || lat == null ? null : new Place(lng, lat),
                takenAt == null ? null : takenAt.toInstant());
        return new StoredFile(
                evidence,
                fact.getString("officer"),
                fact.getString("owner"),
                !STAGED.equals(fact.getString("state")),
                fact.getObjectId("content"));
    }
}
