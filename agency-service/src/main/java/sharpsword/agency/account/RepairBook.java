package sharpsword.agency.account;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Remembers, durably, that a repair of the accounts is due and when the last one ended. */
@Component
final class RepairBook {

    private static final Document BOOK = new Document("_id", "accounts");

    private final MongoOperations mongo;
    private final Clock clock;

    RepairBook(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Notes that something could not be written. */
    void due() {
        set(new Document("$inc", new Document("due", 1L)));
    }

    /** Whether a repair is due now, because something could not be written or the last one is long ago. */
    boolean isDue(Duration every) {
        Document book = find();
        if (book == null || book.getDate("endedAt") == null || notes(book) > 0) {
            return true;
        }
        Instant ended = book.getDate("endedAt").toInstant();
        return !clock.instant().isBefore(ended.plus(every));
    }

    /** How many notes there are before a repair begins. */
    long notes() {
        Document book = find();
        return book == null ? 0 : notes(book);
    }

    /** A complete repair has ended that began after so many notes; those that came later stay. */
    void ended(long seen) {
        set(new Document("$inc", new Document("due", -seen))
                .append("$set", new Document("endedAt", Date.from(clock.instant()))));
    }

    private static long notes(Document book) {
        Number due = book.get("due", Number.class);
        return due == null ? 0 : due.longValue();
    }

    private @Nullable Document find() {
        return books().find(BOOK).batchSize(1).first();
    }

    private void set(Document update) {
        books().updateOne(BOOK, update, new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> books() {
        return mongo.getCollection("account_repairs");
    }
}
