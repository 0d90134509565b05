package sharpsword.embedded.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;

/** Walks the entries of a plan. */
interface EntryWalk {

    /** The next entry, or null at the end. */
    @Nullable
    IndexEntry next();

    /** Lets go of the store until the next entry is asked for. */
    void release();

    static EntryWalk along(IndexPlan plan) {
        List<RangeWalk> walks = plan.ranges().stream()
                .map(range -> new RangeWalk(plan.index(), range, plan.reverse()))
                .toList();
        return plan.merged() && walks.size() > 1
                ? new MergedRanges(walks, plan.reverse())
                : new ConsecutiveRanges(walks);
    }

    static EntryWalk chain(List<EntryWalk> walks, boolean repeats) {
        EntryWalk chain = walks.size() == 1 ? walks.getFirst() : new ConsecutiveWalks(walks);
        return repeats ? new DistinctDocuments(chain) : chain;
    }
}
