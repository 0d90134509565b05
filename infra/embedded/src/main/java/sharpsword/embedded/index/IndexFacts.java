package sharpsword.embedded.index;

import org.h2.mvstore.MVMap;

/** What is remembered about one index beside its entries, so that it need not be built again when the store opens. */
public final class IndexFacts {

    private static final long BUILT = 1L << 63;

    private final MVMap<String, Long> all;
    private String index;
    private volatile long facts;

    public IndexFacts(MVMap<String, Long> all, String index) {
        this.all = all;
        this.index = index;
        this.facts = all.getOrDefault(index, 0L);
    }

    boolean isBuilt() {
        return (facts & BUILT) != 0;
    }

    void markBuilt() {
        mark(BUILT);
    }

    boolean isMultikey(int field) {
        return (facts & (1L << field)) != 0;
    }

    void markMultikey(long fields) {
        mark(fields);
    }

    void forget() {
        all.remove(index);
    }

    void moveTo(String name) {
        all.remove(index);
        index = name;
        all.put(index, facts);
    }

    private void mark(long bits) {
        if ((facts & bits) != bits) {
            facts |= bits;
            all.put(index, facts);
        }
    }
}
