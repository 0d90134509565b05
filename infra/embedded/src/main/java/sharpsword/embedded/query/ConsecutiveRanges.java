package sharpsword.embedded.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;

/** Stretches one after the other. */
final class ConsecutiveRanges implements EntryWalk {

    private final List<RangeWalk> walks;
    private int current;

    ConsecutiveRanges(List<RangeWalk> walks) {
        this.walks = walks;
    }

    @Override
    public @Nullable IndexEntry next() {
        while (current < walks.size()) {
            RangeWalk walk = walks.get(current);
            IndexEntry entry = walk.peek();
            if (entry != null) {
                walk.drop();
                return entry;
            }
            walk.release();
            current++;
        }
        return null;
    }

    @Override
    public void release() {
        walks.forEach(RangeWalk::release);
    }
}
