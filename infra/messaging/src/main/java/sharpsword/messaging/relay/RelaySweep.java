package sharpsword.messaging.relay;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Entry;

/** Finds entries that stayed pending, because the broker was away or the instance died, and relays them. */
public final class RelaySweep {

    static final Duration OLD = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(RelaySweep.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int PAGE = 100;

    private final DocumentStore store;
    private final MongoOperations mongo;
    private final Relay relay;
    private final Lease lease;
    private final Clock clock;

    public RelaySweep(DocumentStore store, MongoOperations mongo, Relay relay, Lease lease, Clock clock) {
        this.store = store;
        this.mongo = mongo;
        this.relay = relay;
        this.lease = lease;
        this.clock = clock;
    }

    /** Relays what is older than five seconds, unless another instance is at it. Returns how many entries went out. */
    public int sweep() {
        if (!lease.take("relay", LEASE)) {
            return 0;
        }
        int relayed = 0;
        try {
            for (DocumentType<?> type : store.types()) {
                relayed += sweep(type);
            }
        } catch (NotPublished away) {
            LOG.info("Pending entries wait for the broker: {}", away.getMessage());
        }
        return relayed;
    }

    /** How many documents have entries that are older than five seconds. */
    public long backlog() {
        return store.types().stream()
                .mapToLong(type -> mongo.getCollection(type.collection()).countDocuments(old()))
                .sum();
    }

    private int sweep(DocumentType<?> type) throws NotPublished {
        int relayed = 0;
        for (Document raw : mongo.getCollection(type.collection())
                .find(old())
                .projection(new Document("pending", 1))
                .batchSize(PAGE)) {
            relayed += relay(type, raw);
        }
        return relayed;
    }

    /** A document that cannot be relayed stays as it is and does not hold the others up. */
    private int relay(DocumentType<?> type, Document raw) throws NotPublished {
        try {
            List<Entry> entries = raw.getList("pending", Document.class, List.of()).stream()
                    .map(Entry::from)
                    .toList();
            relay.relay(type, raw.getString("_id"), entries);
            return entries.size();
        } catch (MongoSocketException | MongoTimeoutException away) {
            throw away;
        } catch (RuntimeException failure) {
            LOG.error("The pending entries of {} {} cannot be relayed", type.collection(), raw.get("_id"), failure);
            return 0;
        }
    }

    private Document old() {
        return new Document(
                "pending.recordedAt",
                new Document("$lt", Date.from(clock.instant().minus(OLD))));
    }
}
