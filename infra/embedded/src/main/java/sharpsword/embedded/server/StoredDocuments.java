package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.DocumentScan;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.query.Documents;
import sharpsword.embedded.store.Bson;

/** The documents of one collection as BSON, each under its key. Whoever reads one gets a copy of his own. */
final class StoredDocuments implements Documents {

    private final MVMap<KeyBytes, byte[]> documents;

    StoredDocuments(MVMap<KeyBytes, byte[]> documents) {
        this.documents = documents;
    }

    @Override
    public byte @Nullable [] at(KeyBytes position) {
        return documents.get(position);
    }

    void put(KeyBytes position, Document document) {
        documents.put(position, Bson.encode(document));
    }

    Document get(KeyBytes position) {
        byte[] bson = documents.get(position);
        if (bson == null) {
            throw new NoSuchElementException("No document at " + position);
        }
        return Bson.decode(bson);
    }

    void remove(KeyBytes position) {
        documents.remove(position);
    }

    Stream<DocumentWithPosition<KeyBytes>> stream() {
        Cursor<KeyBytes, byte[]> cursor = documents.cursor(null);
        Iterable<KeyBytes> positions = () -> cursor;
        return StreamSupport.stream(positions.spliterator(), false)
                .map(position -> new DocumentWithPosition<>(Bson.decode(cursor.getValue()), position));
    }

    int count() {
        return documents.size();
    }

    DocumentScan scan(@Nullable String idField) {
        return new DocumentScan(documents, idField);
    }
}
