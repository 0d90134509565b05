package sharpsword.operation.evidence;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.InputStream;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** The bytes of evidence, in GridFS. They are written once and never changed. */
@Component
final class EvidenceContent {

    static final long MOST_BYTES = 200L * 1024 * 1024;

    private final GridFSBucket bucket;

    EvidenceContent(MongoDatabaseFactory factory) {
        this.bucket = GridFSBuckets.create(factory.getMongoDatabase(), "evidence_content");
    }

    /**
     * Bytes that were written.
     *
     * @param id where they stand
     */
    record Written(ObjectId id, Measured measured) {}

    /**
     * Writes a stream to its end; of one that breaks off or is refused nothing stays.
     *
     * @throws sharpsword.access.RefusedException {@code evidence-too-large}, {@code evidence-empty}
     */
    Written write(String name, InputStream in) throws IOException {
        GridFSUploadStream out = bucket.openUploadStream(name);
        Measured measured;
        try {
            measured = Measured.copying(in, out, MOST_BYTES);
        } catch (IOException | RuntimeException failure) {
            out.abort();
            throw failure;
        }
        out.close();
        return new Written(out.getObjectId(), measured);
    }

    InputStream open(ObjectId id) {
        return bucket.openDownloadStream(id);
    }

    void delete(ObjectId id) {
        bucket.delete(id);
    }
}
