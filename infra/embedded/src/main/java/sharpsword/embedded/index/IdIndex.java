package sharpsword.embedded.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;

/** Uniqueness of {@code _id}. It has no entries of its own: documents are stored under the key of their {@code _id}. */
public final class IdIndex extends PlannedIndex {

    private final MVMap<KeyBytes, byte[]> documents;
    private final String field;

    public IdIndex(String name, IndexKey key, MVMap<KeyBytes, byte[]> documents) {
        super(name, List.of(key), false);
        this.documents = documents;
        this.field = key.getKey();
    }

    @Override
    public KeyBytes getPosition(Document document) {
        return ValueKeys.of(document.get(field));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<KeyBytes> collection) {
        if (documents.containsKey(getPosition(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(field)));
        }
    }

    @Override
    public void add(Document document, KeyBytes position, MongoCollection<KeyBytes> collection) {
        // The collection has put the document where this index looks.
    }

    @Override
    public @Nullable KeyBytes remove(Document document) {
        KeyBytes position = getPosition(document);
        return documents.containsKey(position) ? position : null;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<KeyBytes> collection) {
        // An update never changes the _id.
    }

    @Override
    public void updateInPlace(
            Document before, Document after, KeyBytes position, MongoCollection<KeyBytes> collection) {
        // An update never changes the _id.
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {
        // The collection drops its documents.
    }
}
