package sharpsword.messaging.document;

import java.util.List;

/** Told what was just committed, so that it goes out at once. What it misses, the sweep finds. */
@FunctionalInterface
public interface Committed {

    /** The entries stand in the document and are durable. Must not block and must not throw. */
    void relay(DocumentType<?> type, String id, List<Entry> entries);
}
