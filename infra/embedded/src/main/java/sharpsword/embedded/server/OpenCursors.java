package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Results that a client has not read to the end. One that nobody asks for in ten minutes is closed, as on the real server. */
final class OpenCursors {

    private static final Duration MOST_IDLE = Duration.ofMinutes(10);

    private final CursorRegistry registry;
    private final Map<Long, ReplyCursor> cursors = new ConcurrentHashMap<>();

    OpenCursors(CursorRegistry registry) {
        this.registry = registry;
    }

    /** The first batch, and a cursor if there is more. */
    QueryResult firstBatch(Iterator<Document> documents, Runnable release, int batchSize) {
        ReplyCursor cursor = new ReplyCursor(registry.generateCursorId(), documents, release);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursors.put(cursor.getId(), cursor);
        registry.add(cursor);
        return new QueryResult(first, cursor);
    }

    void closeIdle() {
        cursors.values().removeIf(cursor -> {
            boolean over = cursor.isEmpty() || cursor.isIdleFor(MOST_IDLE);
            if (over) {
                registry.remove(cursor.getId());
            }
            return over;
        });
    }
}
