package sharpsword.embedded.index;

import java.util.Iterator;
import java.util.Set;
import java.util.function.BiConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/**
 * The entries of one index. Each is the keys of the indexed fields followed by the key of the document, so entries of
 * equal fields stand side by side.
 */
final class OrderedEntries {

    private final MVMap<KeyBytes, Integer> entries;

    OrderedEntries(MVMap<KeyBytes, Integer> entries) {
        this.entries = entries;
    }

    void put(Set<KeyBytes> fieldKeys, KeyBytes position) {
        fieldKeys.forEach(key -> entries.put(key.plus(position), key.length()));
    }

    void remove(Set<KeyBytes> fieldKeys, KeyBytes position) {
        fieldKeys.forEach(key -> entries.remove(key.plus(position)));
    }

    Iterator<IndexEntry> from(@Nullable KeyBytes start, boolean reverse) {
        Cursor<KeyBytes, Integer> cursor = entries.cursor(start, null, reverse);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public IndexEntry next() {
                KeyBytes key = cursor.next();
                return IndexEntry.ofIndex(key, key.from(cursor.getValue()));
            }
        };
    }

    /** Whether a document other than the one at {@code own} has an entry with these fields. */
    boolean isTakenByOther(KeyBytes fieldKey, @Nullable KeyBytes own) {
        Iterator<IndexEntry> following = from(fieldKey, false);
        while (following.hasNext()) {
            IndexEntry entry = following.next();
            if (!entry.key().startsWith(fieldKey)) {
                return false;
            }
            if (!entry.position().equals(own)) {
                return true;
            }
        }
        return false;
    }

    long count() {
        return entries.sizeAsLong();
    }

    void clear() {
        entries.clear();
    }

    void rename(String mapName, BiConsumer<MVMap<?, ?>, String> rename) {
        rename.accept(entries, mapName);
    }
}
