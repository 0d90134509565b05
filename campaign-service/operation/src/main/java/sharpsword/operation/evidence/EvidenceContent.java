package sharpsword.operation.evidence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.InputStream;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The bytes of evidence, in GridFS. They are written once and never changed. */
@Component
final class EvidenceContent {

    static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final String BUCKET = "evidence_content";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;
    private final ArrivingContent arriving;

    EvidenceContent(MongoDatabaseFactory factory, ArrivingContent arriving) {
        MongoDatabase database = factory.getMongoDatabase();
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.pieces = database.getCollection(BUCKET + ".chunks");
        this.arriving = arriving;
    }

    /**
     * Bytes that were written.
     *
     * @param id where they stand
     */
    record Written(ObjectId id, Measured measured) {}

    /**
     * Writes a stream to its end; of one that breaks off or is refused nothing stays. Whoever asked keeps the bytes or
     * deletes them.
     *
     * @throws sharpsword.access.RefusedException {@code evidence-too-large}, {@code evidence-empty}
     */
    Written write(String name, InputStream in) throws IOException {
        ObjectId id = arriving.announce();
        GridFSUploadStream out = bucket.openUploadStream(new BsonObjectId(id), name);
        Measured measured;
        try {
            measured = Measured.copying(in, out, MOST_BYTES);
        } catch (IOException | RuntimeException failure) {
            out.abort();
            arriving.settle(id);
            throw failure;
        }
        out.close();
        return new Written(id, measured);
    }

    /** Notes that facts stand for the bytes. */
    void keep(ObjectId id) {
        arriving.settle(id);
    }

    InputStream open(ObjectId id) {
        return bucket.openDownloadStream(id);
    }

    /** Deletes what there is. The bucket itself refuses bytes without an end, which is what a fall leaves of an upload. */
    void delete(ObjectId id) {
        files.deleteOne(new Document("_id", id));
        pieces.deleteMany(new Document("files_id", id));
        arriving.settle(id);
    }
}
