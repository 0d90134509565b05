package sharpsword.embedded.query;

import java.util.Collection;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;

/** Stretches side by side, ordered by what follows the values that each has in common. */
final class MergedRanges implements EntryWalk {

    private final Collection<RangeWalk> walks;
    private final PriorityQueue<RangeWalk> heads;
    private boolean begun;

    MergedRanges(Collection<RangeWalk> walks, boolean reverse) {
        this.walks = walks;
        this.heads = new PriorityQueue<>((one, other) -> reverse ? -compare(one, other) : compare(one, other));
    }

    private static int compare(RangeWalk one, RangeWalk other) {
        IndexEntry left = one.peek();
        IndexEntry right = other.peek();
        if (left == null || right == null) {
            throw new IllegalStateException("A walk that has ended is still in the queue");
        }
        return left.key().compareTails(one.fixed(), right.key(), other.fixed());
    }

    @Override
    public @Nullable IndexEntry next() {
        if (!begun) {
            walks.stream().filter(walk -> walk.peek() != null).forEach(heads::add);
            begun = true;
        }
        RangeWalk first = heads.poll();
        if (first == null) {
            return null;
        }
        IndexEntry entry = first.peek();
        first.drop();
        if (first.peek() != null) {
            heads.add(first);
        }
        return entry;
    }

    @Override
    public void release() {
        walks.forEach(RangeWalk::release);
    }
}
