package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/** What a plan can run along: entries in the order of their keys. */
public interface Scannable {

    String getName();

    /** The declared fields. */
    List<IndexKey> getKeys();

    /** The declared fields and what else the entries are ordered by. */
    List<IndexKey> orderedFields();

    /** Whether some document has more than one value in the field, counted from 0. */
    boolean isMultikey(int field);

    /** Whether documents with none of the fields are left out. */
    boolean leavesOut();

    /**
     * The entries from a key on, as they stand now.
     *
     * @param start where to begin, inclusive; null for the first entry, or the last one if in reverse
     */
    Iterator<IndexEntry> entries(@Nullable KeyBytes start, boolean reverse);
}
