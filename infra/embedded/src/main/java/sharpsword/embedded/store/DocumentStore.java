package sharpsword.embedded.store;

import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.IntegerDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/**
 * The one file that holds every database: maps of documents, maps of index entries, and one map of facts about indexes.
 *
 * <p>The store never commits by itself. Between two commits the maps may stand in the middle of a command, and only
 * {@link CommandGate} knows when they do not.
 */
public final class DocumentStore implements AutoCloseable {

    private static final String FILE = "documents.mv";
    private static final int MEGABYTE = 1024 * 1024;
    /** Space of old versions is used again after this many milliseconds; readers pin the version that they read. */
    private static final int RETENTION_MILLIS = 1_000;
    /** Small pages, because a commit of one document rewrites the page it lies in. */
    private static final int PAGE_BYTES = 4 * 1024;

    private final MVStore store;
    private final boolean forced;

    private DocumentStore(MVStore store, boolean forced) {
        this.store = store;
        this.forced = forced;
    }

    /**
     * Opens the file in the folder, or a store in memory only.
     *
     * @param folder an existing folder, or null for memory
     * @param forced whether what was acknowledged survives a loss of power, or only the death of the process
     */
    public static DocumentStore open(@Nullable Path folder, boolean forced) {
        String file = folder == null ? null : folder.resolve(FILE).toString();
        return file == null || !forced
                ? open(file, false, RETENTION_MILLIS)
                : open(ForcedFile.name(file), true, RETENTION_MILLIS);
    }

    static DocumentStore open(@Nullable String file, boolean forced, int retentionMillis) {
        MVStore.Builder builder = new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize((int) Math.max(16, Runtime.getRuntime().maxMemory() / MEGABYTE / 6));
        if (file != null) {
            builder.fileName(file);
        }
        MVStore store = builder.open();
        store.setRetentionTime(retentionMillis);
        return new DocumentStore(store, forced);
    }

    public MVMap<KeyBytes, byte[]> documents(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<KeyBytes, byte[]>().keyType(KeyType.INSTANCE).valueType(BsonBytesType.INSTANCE));
    }

    /** Index entries: the key of fields and document, and at which byte the document's part begins. */
    public MVMap<KeyBytes, Integer> indexEntries(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<KeyBytes, Integer>().keyType(KeyType.INSTANCE).valueType(IntegerDataType.INSTANCE));
    }

    public MVMap<String, Long> indexFacts() {
        return store.openMap(
                "index-facts",
                new MVMap.Builder<String, Long>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
    }

    public void remove(String mapName) {
        store.removeMap(mapName);
    }

    public void rename(MVMap<?, ?> map, String newName) {
        store.renameMap(map, newName);
    }

    public Set<String> mapNames() {
        return store.getMapNames();
    }

    /** Writes what has changed since the last commit; after this it survives the death of the process. */
    public void commit() {
        store.commit();
    }

    /** Waits until the disk has what was committed; after this it survives a loss of power, if the store is a forced one. */
    public void force() {
        if (forced) {
            store.sync();
        }
    }

    /** Goes up by one with every commit that had something to write. */
    long version() {
        return store.getCurrentVersion();
    }

    /** Keeps the space of the current version from being used again until the answer is read. */
    public ReadPin pin() {
        MVStore.TxCounter version = store.registerVersionUsage();
        return () -> store.deregisterVersionUsage(version);
    }

    /** Rewrites up to {@code bytes} of the emptiest chunks if less than {@code percent} of the file is live; to be committed. */
    public void compact(int percent, int bytes) {
        store.compact(percent, bytes);
    }

    /** How much of the written chunks is still in use; 100 in memory. */
    public int livePercent() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 100 : file.getChunksFillRate();
    }

    /** Bytes of the file; 0 in memory. */
    public long size() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    public void close() {
        store.close();
    }

    /** A version that is being read. */
    @FunctionalInterface
    public interface ReadPin extends AutoCloseable {
        @Override
        void close();
    }
}
