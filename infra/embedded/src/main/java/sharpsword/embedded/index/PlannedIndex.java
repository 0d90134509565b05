package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import sharpsword.embedded.key.KeyBytes;

/** An index that the planner reads. The base class would ask it for the positions of a query; here nobody does. */
abstract class PlannedIndex extends Index<KeyBytes> {

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<KeyBytes> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner walks along " + getName());
    }

    /** In entries: bytes are not counted. */
    @Override
    public final long getDataSize() {
        return getCount();
    }
}
