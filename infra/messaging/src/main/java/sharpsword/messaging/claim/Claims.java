package sharpsword.messaging.claim;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Refusal;

/**
 * Uniqueness, numbers and bookings. A claim is inserted under its key (a duplicate key is the refusal), then the holder's
 * document lists it, then it is marked used. A holder that never listed it loses it by the sweep.
 */
public final class Claims {

    private static final String COLLECTION = "claims";
    private static final Duration HELD = Duration.ofMinutes(10);

    private final MongoOperations mongo;
    private final Clock clock;

    public Claims(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Claims a key for a holder. A holder that claims it again has its time anew.
     *
     * @param kind what sort of thing, for example {@code officer-login}
     * @param key the thing that may exist once
     * @param holder identifier of the document that will list the claim
     * @throws sharpsword.access.RefusedException {@code <kind>-taken} if somebody else holds it
     */
    public void claim(String kind, String key, String holder) {
        Document claim = new Document("_id", id(kind, key))
                .append("kind", kind)
                .append("holder", holder)
                .append("state", "HELD")
                .append("until", Date.from(clock.instant().plus(HELD)));
        try {
            claims().insertOne(claim);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            if (!holdOn(kind, key, holder)) {
                throw Refusal.conflict(kind + "-taken").with("key", key).asException();
            }
        }
    }

    /** Marks a claim as used, after its holder's document lists it. Repeating it changes nothing. */
    public void use(String kind, String key, String holder) {
        claims().updateOne(
                        new Document("_id", id(kind, key)).append("holder", holder),
                        new Document("$set", new Document("state", "USED"))
                                .append("$unset", new Document("until", "")));
    }

    /** Gives a claim back. */
    public void release(String kind, String key, String holder) {
        claims().deleteOne(new Document("_id", id(kind, key)).append("holder", holder));
    }

    /**
     * Frees held claims whose time is over and which their holder does not list; marks the others as used.
     *
     * @param listed whether the document of a holder exists and lists the claim
     * @return how many were freed
     */
    public int sweep(String kind, Predicate<Claim> listed) {
        Document over = new Document("kind", kind)
                .append("state", "HELD")
                .append("until", new Document("$lt", Date.from(clock.instant())));
        List<Document> expired = claims().find(over).limit(500).batchSize(500).into(new ArrayList<>());
        int freed = 0;
        for (Document each : expired) {
            Claim claim = new Claim(kind, each.getString("_id").substring(kind.length() + 1), each.getString("holder"));
            if (listed.test(claim)) {
                use(kind, claim.key(), claim.holder());
            } else {
                freed += free(each);
            }
        }
        return freed;
    }

    /** Frees an expired claim, unless its holder has used it or claimed it again while the sweep was looking. */
    private long free(Document expired) {
        Document unchanged = new Document("_id", expired.get("_id"))
                .append("holder", expired.get("holder"))
                .append("state", "HELD")
                .append("until", expired.get("until"));
        return claims().deleteOne(unchanged).getDeletedCount();
    }

    private boolean holdOn(String kind, String key, String holder) {
        Document held =
                new Document("_id", id(kind, key)).append("holder", holder).append("state", "HELD");
        Document anew = new Document("until", Date.from(clock.instant().plus(HELD)));
        return claims().updateOne(held, new Document("$set", anew)).getMatchedCount() == 1
                || isHeldBy(kind, key, holder);
    }

    private boolean isHeldBy(String kind, String key, String holder) {
        return claims().find(new Document("_id", id(kind, key)).append("holder", holder))
                        .batchSize(1)
                        .first()
                != null;
    }

    /** Declares the index that the sweep reads. */
    public void declareIndexes() {
        claims().createIndex(new Document("kind", 1).append("state", 1).append("until", 1));
    }

    private static String id(String kind, String key) {
        return kind + ":" + key;
    }

    private MongoCollection<Document> claims() {
        return mongo.getCollection(COLLECTION);
    }

    /** A claim: what, which one, and who holds it. */
    public record Claim(String kind, String key, String holder) {}
}
