package sharpsword.campaign.progress;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps cells and months. What is written takes the place of what was counted before, if nobody else counted meanwhile: the
 * version that was read before counting guards the writing.
 */
@Component
class CellStore {

    private static final int PAGE = 1000;

    private final MongoOperations mongo;

    CellStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The version of a cell or month before it is counted; 0 if there is none yet. */
    long version(String collection, String id) {
        Document stored = mongo.getCollection(collection)
                .find(new Document("_id", id))
                .projection(new Document("version", 1))
                .batchSize(1)
                .first();
        return stored == null ? 0 : stored.get("version", Number.class).longValue();
    }

    /**
     * Replaces the numbers.
     *
     * @return whether the version was still the one that was read
     */
    boolean replace(String collection, String id, long version, Document fields, Numbers numbers) {
        Document set = new Document(fields).append("version", version + 1);
        set.putAll(NumbersForm.write(numbers));
        MongoCollection<Document> target = mongo.getCollection(collection);
        if (version > 0) {
            Document guard = new Document("_id", id).append("version", version);
            return target.updateOne(guard, new Document("$set", set)).getMatchedCount() == 1;
        }
        try {
            Document first = new Document("_id", id).append("schema", 1);
            first.putAll(set);
            target.insertOne(first);
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }

    /** Cells or months that match, with their numbers. */
    List<Slice> find(String collection, Document filter) {
        List<Slice> found = new ArrayList<>();
        mongo.getCollection(collection)
                .find(filter)
                .batchSize(PAGE)
                .forEach(stored -> found.add(new Slice(
                        stored.getString("operation"),
                        stored.getString("district"),
                        stored.getString("agency"),
                        stored.getString("month"),
                        NumbersForm.read(stored))));
        return found;
    }
}
