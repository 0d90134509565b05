package sharpsword.messaging.document;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import sharpsword.access.Refusal;

/** The last commands that a document has carried out, kept in it so that a repetition is recognised. */
final class Causes {

    static final int KEPT = 50;
    static final String FIELD = "causes";

    private Causes() {}

    static Document remembered(Command command) {
        return new Document("cause", command.cause()).append("hash", command.requestHash());
    }

    static Document push(Command command) {
        return new Document("$each", List.of(remembered(command))).append("$slice", -KEPT);
    }

    /** The hash of the request that had this cause, if the document or the given history entry remembers it. */
    static Optional<String> hashOf(Document raw, String cause) {
        return raw.getList(FIELD, Document.class, List.of()).stream()
                .filter(known -> cause.equals(known.getString("cause")))
                .map(known -> known.getString("hash"))
                .findFirst();
    }

    /** Another request under the same key: the caller mixed something up. */
    static Refusal reused() {
        return Refusal.rule("idempotency-key-reused");
    }
}
