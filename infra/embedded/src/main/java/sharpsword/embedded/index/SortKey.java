package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.List;
import sharpsword.embedded.key.KeyBytes;

/** Where a document stands in an order, in the bytes that an index with these fields would have. */
public final class SortKey {

    private SortKey() {}

    /** Of an array counts the value that comes first in the order of its field. */
    public static KeyBytes of(Document document, List<IndexKey> fields) {
        KeyBytes key = KeyBytes.EMPTY;
        for (IndexKey field : fields) {
            key = key.plus(Collections.min(FieldKeys.of(document, field).keys()));
        }
        return key;
    }
}
