package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Several updates of one command, where the first error ends the rest; the base class would go on after it. */
final class OrderedUpdates {

    private OrderedUpdates() {}

    static boolean isMeant(Document command) {
        return Utils.isTrue(command.get("ordered"))
                && Arguments.required(command, "updates", List.class).size() > 1;
    }

    /** @param update carries out a command with one update */
    static Document run(Document command, UnaryOperator<Document> update) {
        List<?> updates = Arguments.required(command, "updates", List.class);
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        int matched = 0;
        int modified = 0;
        for (int index = 0; index < updates.size() && errors.isEmpty(); index++) {
            Document reply = update.apply(command.clone().append("updates", List.of(updates.get(index))));
            matched += Arguments.required(reply, "n", Integer.class);
            modified += Arguments.required(reply, "nModified", Integer.class);
            take(reply, "upserted", index, upserted);
            take(reply, "writeErrors", index, errors);
        }
        Document reply = new Document("n", matched).append("nModified", modified);
        reply.putIfNotNull("upserted", upserted.isEmpty() ? null : upserted);
        reply.putIfNotNull("writeErrors", errors.isEmpty() ? null : errors);
        return Replies.ok(reply);
    }

    private static void take(Document reply, String field, int index, List<Document> into) {
        if (reply.get(field) instanceof Iterable<?> entries) {
            entries.forEach(entry -> into.add(((Document) entry).clone().append("index", index)));
        }
    }
}
