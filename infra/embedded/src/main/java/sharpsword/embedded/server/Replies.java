package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** The form of the replies that are not made by the base classes. */
final class Replies {

    private Replies() {}

    static Document cursor(String namespace, QueryResult result) {
        Document cursor = new Document("id", result.getCursorId())
                .append("ns", namespace)
                .append("firstBatch", result.collectDocuments());
        return ok(new Document("cursor", cursor));
    }

    static Document ok(Document reply) {
        Utils.markOkay(reply);
        return reply;
    }

    static Document refused(MongoServerException reason) {
        Document reply = new Document("ok", 0.0).append("errmsg", reason.getMessageWithoutErrorCode());
        if (reason instanceof MongoServerError error) {
            reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }

    /** Says how many were inserted; the base class says how many were sent. */
    static Document insert(Document reply, Document command) {
        int sent = Arguments.required(command, "documents", List.class).size();
        boolean ordered = Utils.isTrue(command.get("ordered"));
        if (reply.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            Object firstIndex = ((Document) errors.getFirst()).get("index");
            reply.put("n", ordered ? firstIndex : Integer.valueOf(sent - errors.size()));
        }
        return reply;
    }
}
