package sharpsword.scenarios.drill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Entries of one kind that officers made during a drill and the platform acknowledged. */
final class Entries {

    /**
     * What tells one entry from all others.
     *
     * @param number 1, 2, 3 … within the kind
     * @param text stands in the entry itself
     */
    record Mark(int number, String text) {}

    private final String kind;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** Entries whose marks begin with that text, which no other kind and no other drill has. */
    Entries(String kind) {
        this.kind = kind;
    }

    Mark nextMark() {
        int number = numbers.incrementAndGet();
        return new Mark(number, kind + "-" + number);
    }

    void acknowledged(Mark mark, String id) {
        acknowledged.put(mark.text(), id);
    }

    int size() {
        return acknowledged.size();
    }

    /** Marks of what was acknowledged. */
    List<String> marks() {
        return List.copyOf(acknowledged.keySet());
    }

    /** Identifiers that the platform gave. */
    List<String> ids() {
        return List.copyOf(acknowledged.values());
    }

    /** Whether a text is a mark of this kind, acknowledged or not. */
    boolean owns(String text) {
        return text.startsWith(kind + "-");
    }
}
