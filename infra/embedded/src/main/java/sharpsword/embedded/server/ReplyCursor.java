package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result that is sent in batches. A batch ends at 1,000 documents or 16 MB (less on a small heap), whichever comes first; the rest is read
 * when it is asked for.
 */
final class ReplyCursor extends AbstractCursor {

    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MEGABYTE = 1024 * 1024;
    /** Every client may have a reply under way, so a small heap makes small ones: 4 MB of 384. */
    private static final long MOST_BYTES = Math.clamp(Runtime.getRuntime().maxMemory() / 96, MEGABYTE, 16L * MEGABYTE);
    /** The reply itself, around its documents. */
    private static final int RESERVED_BYTES = 16 * 1024;

    private final Iterator<Document> documents;
    private final Runnable release;
    private @Nullable Document held;
    private volatile long lastUsed = System.nanoTime();

    /** The size of batches that a command asks for, within the limit. */
    static int batchSize(Document command) {
        return command.get("batchSize") instanceof Number wanted && wanted.intValue() > 0
                ? Math.min(wanted.intValue(), MOST_DOCUMENTS)
                : MOST_DOCUMENTS;
    }

    /** @param release called after each batch, when nothing is read until the next one */
    ReplyCursor(long id, Iterator<Document> documents, Runnable release) {
        super(id);
        this.documents = documents;
        this.release = release;
    }

    @Override
    public synchronized boolean isEmpty() {
        return held == null;
    }

    /** @param wanted how many at most; 0 for as many as fit into a batch */
    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        int most = wanted <= 0 ? MOST_DOCUMENTS : Math.min(wanted, MOST_DOCUMENTS);
        List<Document> batch = new ArrayList<>();
        int bytes = RESERVED_BYTES;
        for (Document next = read(); next != null; next = read()) {
            bytes += BsonSize.of(next);
            if (batch.size() == most || (!batch.isEmpty() && bytes > MOST_BYTES)) {
                held = next;
                break;
            }
            batch.add(next);
        }
        release.run();
        lastUsed = System.nanoTime();
        return batch;
    }

    boolean isIdleFor(Duration duration) {
        return System.nanoTime() - lastUsed > duration.toNanos();
    }

    private @Nullable Document read() {
        Document next = held;
        held = null;
        if (next == null && documents.hasNext()) {
            next = documents.next();
        }
        return next;
    }
}
