package sharpsword.embedded.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;

/** Walks one after the other. */
final class ConsecutiveWalks implements EntryWalk {

    private final List<EntryWalk> walks;
    private int current;

    ConsecutiveWalks(List<EntryWalk> walks) {
        this.walks = walks;
    }

    @Override
    public @Nullable IndexEntry next() {
        while (current < walks.size()) {
            IndexEntry entry = walks.get(current).next();
            if (entry != null) {
                return entry;
            }
            current++;
        }
        return null;
    }

    @Override
    public void release() {
        walks.forEach(EntryWalk::release);
    }
}
