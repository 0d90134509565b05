package sharpsword.embedded.query;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;
import sharpsword.embedded.key.KeyBytes;

/** Each document once, however many entries it has. */
final class DistinctDocuments implements EntryWalk {

    private final EntryWalk walk;
    private final Set<KeyBytes> seen = new HashSet<>();

    DistinctDocuments(EntryWalk walk) {
        this.walk = walk;
    }

    @Override
    public @Nullable IndexEntry next() {
        IndexEntry entry = walk.next();
        while (entry != null && !seen.add(entry.position())) {
            entry = walk.next();
        }
        return entry;
    }

    @Override
    public void release() {
        walk.release();
    }
}
