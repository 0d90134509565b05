package sharpsword.messaging.consume;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Refusal;
import sharpsword.messaging.consume.ParkedMessage.State;
import sharpsword.messaging.document.Sha256;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;

/** The messages that this service's listeners put aside. */
public final class ParkedMessages {

    static final String COLLECTION = "parked_messages";
    private static final int MOST = 200;

    private final MongoOperations mongo;
    private final EventPublisher publisher;
    private final Clock clock;

    public ParkedMessages(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        this.mongo = mongo;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Puts a message aside. The same message parked again, after a replay, is open again. */
    void park(String queue, Message message, String code, String reason) {
        Document set = new Document("queue", queue)
                .append("body", new Binary(message.getBody()))
                .append("contentType", message.getMessageProperties().getContentType())
                .append("eventType", message.getMessageProperties().getType())
                .append("code", code)
                .append("reason", reason)
                .append("parkedAt", Date.from(clock.instant()))
                .append("state", State.PARKED.name());
        parked().updateOne(
                        new Document("_id", idOf(queue, message)),
                        new Document("$set", set),
                        new UpdateOptions().upsert(true));
    }

    /** The open ones, newest first, at most 200. */
    public List<ParkedMessage> open() {
        return parked().find(new Document("state", State.PARKED.name()))
                .sort(new Document("parkedAt", -1))
                .limit(MOST)
                .batchSize(MOST)
                .map(ParkedMessages::read)
                .into(new java.util.ArrayList<>());
    }

    /** How many are open. */
    public long count() {
        return parked().countDocuments(new Document("state", State.PARKED.name()));
    }

    /**
     * Gives a message back to its queue. It is open until the broker has it: whoever dies in between, or replays it at the
     * same time, has it delivered twice rather than never.
     *
     * @param decidedBy actor id
     * @throws sharpsword.access.RefusedException {@code parked-message-unknown}, {@code parked-message-not-open}
     * @throws NotPublished if the broker did not take it; it stays parked
     */
    public void replay(String id, String decidedBy) throws NotPublished {
        Document parked = requireOpen(id);
        Message message = MessageBuilder.withBody(
                        parked.get("body", Binary.class).getData())
                .setContentType(parked.getString("contentType"))
                .setMessageId(id.substring(id.indexOf('/') + 1))
                .setType(parked.getString("eventType"))
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .build();
        publisher.publishTo(parked.getString("queue"), message);
        // A listener may have parked it again by now; then it stays open.
        decide(new Document("_id", id).append("parkedAt", parked.get("parkedAt")), State.REPLAYED, decidedBy, null);
    }

    /**
     * Gives a message up, for a reason that stays on record together with its body.
     *
     * @throws sharpsword.access.RefusedException {@code parked-message-unknown}, {@code parked-message-not-open},
     *     {@code reason-required}
     */
    public void discard(String id, String decidedBy, String reason) {
        if (reason.isBlank()) {
            throw Refusal.rule("reason-required").at("reason").asException();
        }
        requireOpen(id);
        if (decide(new Document("_id", id), State.DISCARDED, decidedBy, reason) == 0) {
            throw notOpen(id).asException();
        }
    }

    private Document requireOpen(String id) {
        Document found = parked().find(new Document("_id", id)).batchSize(1).first();
        if (found == null) {
            throw Refusal.unknown("parked-message-unknown").with("id", id).asException();
        }
        if (!State.PARKED.name().equals(found.getString("state"))) {
            throw notOpen(id).asException();
        }
        return found;
    }

    private long decide(Document which, State state, String decidedBy, @Nullable String reason) {
        Document set = new Document("state", state.name())
                .append("decidedBy", decidedBy)
                .append("decisionReason", reason)
                .append("decidedAt", Date.from(clock.instant()));
        return parked().updateOne(which.append("state", State.PARKED.name()), new Document("$set", set))
                .getMatchedCount();
    }

    private static Refusal notOpen(String id) {
        return Refusal.conflict("parked-message-not-open").with("id", id);
    }

    private static String idOf(String queue, Message message) {
        String messageId = message.getMessageProperties().getMessageId();
        return queue + "/" + (messageId == null ? Sha256.hex(message.getBody()) : messageId);
    }

    private static ParkedMessage read(Document stored) {
        return new ParkedMessage(
                stored.getString("_id"),
                stored.getString("queue"),
                stored.getString("eventType"),
                stored.getString("code"),
                stored.getString("reason"),
                stored.getDate("parkedAt").toInstant(),
                State.valueOf(stored.getString("state")),
                stored.getString("decidedBy"),
                stored.getString("decisionReason"));
    }

    private MongoCollection<Document> parked() {
        return mongo.getCollection(COLLECTION);
    }
}
