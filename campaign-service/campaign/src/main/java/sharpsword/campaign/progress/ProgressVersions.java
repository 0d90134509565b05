package sharpsword.campaign.progress;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.messaging.readmodel.ReadModels;

/**
 * The collections of each version: {@code facts_v<n>}, and {@code cells_v<n>} and {@code months_v<n>}, which are counted from
 * them. A rebuild fills facts anew; the board goes on reading the old cells until those of the new facts are all counted.
 */
@Component
class ProgressVersions {

    static final String MODEL = "facts";
    private static final String COUNTED = "counted_versions";

    private final MongoOperations mongo;
    private final ReadModels models;
    private final Set<String> indexed = ConcurrentHashMap.newKeySet();

    ProgressVersions(MongoOperations mongo, ReadModels models) {
        this.mongo = mongo;
        this.models = models;
    }

    /** The collections of one version. */
    record Version(int number) {
        String facts() {
            return MODEL + "_v" + number;
        }

        String cells() {
            return "cells_v" + number;
        }

        String months() {
            return "months_v" + number;
        }
    }

    /** The version whose facts are live. */
    Version live() {
        return version(models.live(MODEL));
    }

    /** The versions to write: the live one and the one that is being filled. */
    List<Version> targets() {
        return models.targets(MODEL).stream()
                .map(ProgressVersions::version)
                .map(this::indexed)
                .toList();
    }

    /** The version whose cells the board reads. */
    Version counted() {
        Document state = mongo.getCollection(COUNTED)
                .find(new Document("_id", MODEL))
                .batchSize(1)
                .first();
        return indexed(new Version(state == null ? 1 : state.getInteger("version")));
    }

    /** The live version is counted to the end: the board reads it from now on, and older cells go. */
    void settle(Version version) {
        Version before = counted();
        if (version.number() <= before.number() || !version.equals(live())) {
            return;
        }
        mongo.getCollection(COUNTED)
                .updateOne(
                        new Document("_id", MODEL),
                        new Document("$set", new Document("version", version.number())),
                        new UpdateOptions().upsert(true));
        mongo.getCollection(before.cells()).drop();
        mongo.getCollection(before.months()).drop();
    }

    private Version indexed(Version version) {
        if (indexed.add(version.facts())) {
            create(
                    version.facts(),
                    Stream.of(
                            keys("dirty"),
                            keys("cell"),
                            keys("subject", "type"),
                            keys("refs.lead"),
                            keys("refs.origin"),
                            keys("refs.inspection"),
                            keys("refs.problem"),
                            keys("type", "year"),
                            keys("metrics", "day"),
                            keys("day")));
            create(version.cells(), Stream.of(keys("monthId"), keys("day")));
            create(version.months(), Stream.of(keys("month")));
        }
        return version;
    }

    private void create(String collection, Stream<Document> indexes) {
        mongo.getCollection(collection)
                .createIndexes(indexes.map(IndexModel::new).toList());
    }

    private static Document keys(String... fields) {
        Document keys = new Document();
        for (String field : fields) {
            keys.append(field, 1);
        }
        return keys;
    }

    private static Version version(String factsCollection) {
        return new Version(Integer.parseInt(factsCollection.substring((MODEL + "_v").length())));
    }
}
