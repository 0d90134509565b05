package sharpsword.messaging.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Which version of each read model is live. A read model {@code worklist} lives in {@code worklist_v<n>}; while a new one
 * is being filled, projections write both and readers read the live one.
 */
public final class ReadModels {

    private static final String COLLECTION = "read_models";

    private final MongoOperations mongo;

    public ReadModels(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The collection to read. */
    public String live(String model) {
        return collection(model, liveVersion(find(model)));
    }

    /** The collections to write: the live one, and the one that is being filled if there is one. */
    public List<String> targets(String model) {
        Document state = find(model);
        List<String> targets = new ArrayList<>();
        targets.add(collection(model, liveVersion(state)));
        if (state != null && state.get("building") != null) {
            targets.add(collection(model, state.getInteger("building")));
        }
        return targets;
    }

    /** Starts a new version, or joins the rebuild that is under way; answers the version that is being filled. */
    int begin(String model, List<String> owners) {
        Document state = find(model);
        if (state != null && state.get("building") != null) {
            return state.getInteger("building");
        }
        int next = liveVersion(state) + 1;
        states().updateOne(
                        new Document("_id", model),
                        new Document(
                                "$set",
                                new Document("live", liveVersion(state))
                                        .append("building", next)
                                        .append("awaiting", owners)),
                        new UpdateOptions().upsert(true));
        return next;
    }

    /** Notes that an owner's history has been taken in; switches to the new version after the last. */
    void taken(String model, int version, String owner) {
        states().updateOne(
                        new Document("_id", model).append("building", version),
                        new Document("$pull", new Document("awaiting", owner)));
        Document state = find(model);
        boolean complete = state != null
                && Integer.valueOf(version).equals(state.get("building"))
                && state.getList("awaiting", String.class, List.of()).isEmpty();
        if (complete) {
            int old = liveVersion(state);
            states().updateOne(
                            new Document("_id", model).append("building", version),
                            new Document("$set", new Document("live", version))
                                    .append("$unset", new Document("building", "").append("awaiting", "")));
            mongo.getCollection(collection(model, old)).drop();
        }
    }

    private @Nullable Document find(String model) {
        return states().find(new Document("_id", model)).batchSize(1).first();
    }

    private static int liveVersion(@Nullable Document state) {
        return state == null ? 1 : state.getInteger("live");
    }

    private static String collection(String model, int version) {
        return model + "_v" + version;
    }

    private MongoCollection<Document> states() {
        return mongo.getCollection(COLLECTION);
    }
}
