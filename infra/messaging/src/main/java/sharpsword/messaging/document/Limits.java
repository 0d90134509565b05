package sharpsword.messaging.document;

import com.mongodb.MongoClientSettings;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import sharpsword.access.Refusal;

/** How large a document may grow, and how many entries may wait in it. */
final class Limits {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_PENDING = 200;

    private Limits() {}

    static void check(Document document) {
        if (bytes(document) > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "document-too-large").asException();
        }
    }

    static void check(Document raw, FieldChanges changes, List<Entry> written) {
        if (raw.getList("pending", Document.class, List.of()).size() + written.size() > MOST_PENDING) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "pending-full").asException();
        }
        int grows = bytes(changes.set())
                + bytes(changes.push())
                + written.stream().mapToInt(entry -> entry.bytes().length + 256).sum();
        int had = bytes(raw)
                - changes.set().keySet().stream()
                        .mapToInt(field -> bytes(new Document(field, raw.get(field))))
                        .sum();
        if (had + grows > MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "document-too-large").asException();
        }
    }

    private static int bytes(Document document) {
        BsonDocument bson = document.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        return new RawBsonDocument(bson, new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
