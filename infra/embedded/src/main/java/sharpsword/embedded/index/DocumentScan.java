package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/** A collection in the order of its {@code _id}: it serves {@code _id} itself, and everything that no index serves. */
public final class DocumentScan implements Scannable {

    private final MVMap<KeyBytes, byte[]> documents;
    private final List<IndexKey> keys;

    public DocumentScan(MVMap<KeyBytes, byte[]> documents, @Nullable String idField) {
        this.documents = documents;
        this.keys = idField == null ? List.of() : List.of(new IndexKey(idField, true));
    }

    @Override
    public String getName() {
        return "_id_";
    }

    @Override
    public List<IndexKey> getKeys() {
        return keys;
    }

    @Override
    public List<IndexKey> orderedFields() {
        return keys;
    }

    @Override
    public boolean isMultikey(int field) {
        return false;
    }

    @Override
    public boolean leavesOut() {
        return false;
    }

    @Override
    public Iterator<IndexEntry> entries(@Nullable KeyBytes start, boolean reverse) {
        Cursor<KeyBytes, byte[]> cursor = documents.cursor(start, null, reverse);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public IndexEntry next() {
                KeyBytes position = cursor.next();
                return IndexEntry.ofCollection(position, cursor.getValue());
            }
        };
    }
}
