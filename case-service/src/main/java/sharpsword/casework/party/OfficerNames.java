package sharpsword.casework.party;

import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Actor;

/**
 * Names of officers as their tokens or the register of agency-service say them. Events tell identifiers only, so the name of
 * an officer is known here once the officer has asked this service anything or was named to a case or a transfer.
 */
public final class OfficerNames {

    /** Collection of the names; {@code _id} is the identifier of the officer. */
    public static final String COLLECTION = "officer_names";

    private final MongoOperations mongo;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    public OfficerNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Remembers the name of whoever asks; writes only what this process has not written yet. */
    public void remember(Actor.Officer officer) {
        remember(officer.officerId(), officer.name());
    }

    void remember(String officer, String name) {
        if (name.equals(written.get(officer))) {
            return;
        }
        mongo.getCollection(COLLECTION)
                .updateOne(
                        new Document("_id", officer),
                        new Document("$set", new Document("name", name)),
                        new UpdateOptions().upsert(true));
        written.put(officer, name);
    }

    /**
     * Names by identifier: those that a document keeps from the time of the act, and of the others what is known.
     *
     * @param kept names that the document keeps
     * @param others officers whom the document names without having seen them act
     */
    public Map<String, String> of(Map<String, String> kept, Collection<String> others) {
        List<String> wanted =
                others.stream().filter(one -> !kept.containsKey(one)).distinct().toList();
        Map<String, String> names = new HashMap<>(kept);
        if (!wanted.isEmpty()) {
            mongo.getCollection(COLLECTION)
                    .find(new Document("_id", new Document("$in", wanted)))
                    .batchSize(wanted.size() + 1)
                    .forEach(found -> names.put(found.getString("_id"), found.getString("name")));
        }
        return Map.copyOf(names);
    }
}
