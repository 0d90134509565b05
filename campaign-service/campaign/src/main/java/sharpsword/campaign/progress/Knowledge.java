package sharpsword.campaign.progress;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was known when: now, or at a moment in the past.
 *
 * @param at the moment; null for now
 */
record Knowledge(@Nullable Instant at) {

    static final Knowledge NOW = new Knowledge(null);

    /** Until when a fact is known that nothing has taken the place of: a date, so that one condition serves all. */
    static final Date FOREVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    /** The condition on facts: known by then, and not yet replaced. */
    Document filter() {
        if (at == null) {
            return new Document("knownUntil", FOREVER);
        }
        Date moment = Date.from(at);
        return new Document("knownAt", new Document("$lte", moment)).append("knownUntil", new Document("$gt", moment));
    }
}
