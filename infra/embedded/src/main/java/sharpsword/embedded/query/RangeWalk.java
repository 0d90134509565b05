package sharpsword.embedded.query;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;
import sharpsword.embedded.index.Scannable;
import sharpsword.embedded.key.KeyBytes;

/**
 * Walks one stretch of an index. It can let go of the store between two replies and goes on behind the last entry, with
 * what has changed in the meantime.
 */
final class RangeWalk {

    private final Scannable index;
    private final KeyRange range;
    private final boolean reverse;
    private @Nullable Iterator<IndexEntry> live;
    private @Nullable IndexEntry head;
    private @Nullable KeyBytes last;
    private boolean ended;

    RangeWalk(Scannable index, KeyRange range, boolean reverse) {
        this.index = index;
        this.range = range;
        this.reverse = reverse;
    }

    /** The next entry, which stays the next one; null at the end. */
    @Nullable
    IndexEntry peek() {
        if (head == null && !ended) {
            head = advance();
            ended = head == null;
        }
        return head;
    }

    void drop() {
        head = null;
    }

    void release() {
        live = null;
    }

    int fixed() {
        return range.fixed();
    }

    private @Nullable IndexEntry advance() {
        Iterator<IndexEntry> entries = live == null ? reopen() : live;
        live = entries;
        while (entries.hasNext()) {
            IndexEntry entry = entries.next();
            if (reverse ? range.isAbove(entry.key()) : range.isBelow(entry.key())) {
                return null;
            }
            boolean before = reverse ? range.isBelow(entry.key()) : range.isAbove(entry.key());
            if (!before && !entry.key().equals(last)) {
                last = entry.key();
                return entry;
            }
        }
        return null;
    }

    private Iterator<IndexEntry> reopen() {
        if (last != null) {
            return index.entries(last, reverse);
        }
        return index.entries(reverse ? range.high().successor() : range.low(), reverse);
    }
}
