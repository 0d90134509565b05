package sharpsword.embedded.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;

/**
 * A declared index, kept with every change. A unique index is one where no two documents have entries of equal fields.
 *
 * <p>Changes come from the collection, one at a time; scans may run beside them.
 */
public final class OrderedIndex extends PlannedIndex implements Scannable {

    private static final String ID = "_id";
    private static final int BUILD_STEP = 20_000;

    private final OrderedEntries entries;
    private final IndexFacts facts;
    private final boolean unique;
    private final List<IndexKey> orderedFields;
    private final Runnable saveBuild;
    private int built;

    /** @param saveBuild called now and then while the index is built, so that a build of any size fits into memory */
    public OrderedIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            boolean unique,
            MVMap<KeyBytes, Integer> entries,
            IndexFacts facts,
            Runnable saveBuild) {
        super(name, keys, sparse);
        this.entries = new OrderedEntries(entries);
        this.facts = facts;
        this.unique = unique;
        this.saveBuild = saveBuild;
        this.orderedFields = keys().contains(ID)
                ? keys
                : Stream.concat(keys.stream(), Stream.of(new IndexKey(ID, true)))
                        .toList();
    }

    /** Removes what an interrupted build left. */
    public void beginBuild() {
        if (!facts.isBuilt()) {
            entries.clear();
        }
    }

    public void endBuild() {
        facts.markBuilt();
    }

    /** Empty means to the collection: to be built from all documents. */
    @Override
    public boolean isEmpty() {
        return !facts.isBuilt();
    }

    @Override
    public List<IndexKey> orderedFields() {
        return orderedFields;
    }

    @Override
    public boolean isMultikey(int field) {
        return facts.isMultikey(field);
    }

    @Override
    public boolean leavesOut() {
        return isSparse();
    }

    @Override
    public Iterator<IndexEntry> entries(@Nullable KeyBytes start, boolean reverse) {
        return entries.from(start, reverse);
    }

    /** Null, because only the {@code _id} tells a position without a search. */
    @Override
    public @Nullable KeyBytes getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<KeyBytes> collection) {
        check(document, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<KeyBytes> collection) {
        check(after, positionOf(before), collection);
    }

    private void check(Document document, @Nullable KeyBytes own, MongoCollection<KeyBytes> collection) {
        for (KeyBytes key : keysOf(document).keys()) {
            if (unique && entries.isTakenByOther(key, own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(document));
            }
        }
    }

    private KeyValue shown(Document document) {
        return new KeyValue(keys().stream()
                .map(path -> Utils.getSubdocumentValueCollectionAware(document, path))
                .toList());
    }

    @Override
    public void add(Document document, KeyBytes position, MongoCollection<KeyBytes> collection) {
        if (unique) {
            checkAdd(document, collection);
        }
        EntryKeys keys = keysOf(document);
        facts.markMultikey(keys.multikey());
        if (!facts.isBuilt() && ++built % BUILD_STEP == 0) {
            saveBuild.run();
        }
        entries.put(keys.keys(), position);
    }

    @Override
    public KeyBytes remove(Document document) {
        KeyBytes position = positionOf(document);
        entries.remove(keysOf(document).keys(), position);
        return position;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, KeyBytes position, MongoCollection<KeyBytes> collection) {
        EntryKeys old = keysOf(before);
        EntryKeys now = keysOf(after);
        facts.markMultikey(now.multikey());
        entries.remove(without(old.keys(), now.keys()), position);
        entries.put(without(now.keys(), old.keys()), position);
    }

    private static Set<KeyBytes> without(Set<KeyBytes> keys, Set<KeyBytes> others) {
        return keys.stream().filter(key -> !others.contains(key)).collect(Collectors.toSet());
    }

    private EntryKeys keysOf(Document document) {
        return EntryKeys.of(document, getKeys(), isSparse());
    }

    private static KeyBytes positionOf(Document document) {
        return ValueKeys.of(document.get(ID));
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && Objects.equals(
                        toIndexDescription().get("key"),
                        other.toIndexDescription().get("key"));
    }

    /** Whether it has this name, or these fields with their directions as they were declared. */
    public boolean isCalled(Object nameOrKey) {
        return nameOrKey.equals(getName())
                || nameOrKey.equals(toIndexDescription().get("key"));
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public long getCount() {
        return entries.count();
    }

    @Override
    public void drop() {
        facts.forget();
    }

    /** Keeps entries and facts under another name when the collection is renamed. */
    public void moveTo(String mapName, BiConsumer<MVMap<?, ?>, String> rename) {
        entries.rename(mapName, rename);
        facts.moveTo(mapName);
    }
}
