package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** The changes that commands, relays, projections and claims make. */
@OnEachServer
class UpdateTests {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final ContractServer server;
    private final MongoCollection<Document> collection;

    UpdateTests(ContractServer server) {
        this.server = server;
        this.collection = server.emptyCollection();
    }

    @Test
    void commandChangesStateHistoryAndVersionTogether() {
        collection.insertOne(aggregate("T-1"));

        UpdateResult moved = collection.updateOne(
                new Document("_id", "T-1").append("version", 1L),
                combine(
                        set("state", "ACCEPTED"),
                        pushEach("pending", List.of(entry(3), entry(4))),
                        pushEach("causes", List.of("c3", "c4"), new PushOptions().slice(-3)),
                        inc("version", 1L)));

        assertThat(moved.getModifiedCount()).isEqualTo(1);
        Document stored = stored("T-1");
        assertThat(stored).containsEntry("state", "ACCEPTED").containsEntry("version", 2L);
        assertThat(stored.getList("pending", Document.class)).containsExactly(entry(1), entry(2), entry(3), entry(4));
        assertThat(stored.getList("causes", String.class)).containsExactly("c2", "c3", "c4");
    }

    @Test
    void staleVersionChangesNothing() {
        collection.insertOne(aggregate("T-1"));

        UpdateResult stale = collection.updateOne(
                new Document("_id", "T-1").append("version", 0L), combine(set("state", "X"), inc("version", 1L)));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(stored("T-1")).isEqualTo(aggregate("T-1"));
    }

    @Test
    void publishedEntriesArePulledBySequence() {
        collection.insertOne(aggregate("T-1"));

        collection.updateOne(
                eq("_id", "T-1"),
                new Document(
                        "$pull", new Document("pending", new Document("sequence", new Document("$in", List.of(1))))));

        assertThat(stored("T-1").getList("pending", Document.class)).containsExactly(entry(2));
    }

    @Test
    void entriesArePulledByFilterAndByValue() {
        collection.insertOne(aggregate("T-1"));

        collection.updateOne(
                eq("_id", "T-1"),
                combine(pullByFilter(new Document("pending", new Document("sequence", 2))), pull("causes", "c1")));

        assertThat(stored("T-1").getList("pending", Document.class)).containsExactly(entry(1));
        assertThat(stored("T-1").getList("causes", String.class)).containsExactly("c2");
    }

    @Test
    void setsAddOnceAndFieldsGo() {
        collection.insertOne(aggregate("T-1"));

        collection.updateOne(eq("_id", "T-1"), combine(addToSet("causes", "c2"), unset("state")));
        collection.updateOne(eq("_id", "T-1"), addToSet("causes", "c9"));

        assertThat(stored("T-1")).doesNotContainKey("state");
        assertThat(stored("T-1").getList("causes", String.class)).containsExactly("c1", "c2", "c9");
    }

    @Test
    void projectionTakesOnlyNewerEventsWithoutAScan() {
        collection.insertMany(IntStream.range(0, 500)
                .mapToObj(i -> new Document("_id", "s" + i).append("sequence", 5))
                .toList());
        Bson newer = new Document("_id", "s7").append("sequence", new Document("$lt", 6));

        UpdateResult taken = collection.updateOne(newer, set("sequence", 6), UPSERT);

        assertThat(taken.getModifiedCount()).isEqualTo(1);
        assertThatThrownBy(() -> collection.updateOne(newer, set("sequence", 6), UPSERT))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(explainUpsert(newer).goesAlongAnIndex().documents()).isLessThanOrEqualTo(1);
    }

    @Test
    void projectionInsertsASubjectThatIsNotThere() {
        Bson newer = new Document("_id", "s1").append("sequence", new Document("$lt", 3));

        UpdateResult inserted =
                collection.updateOne(newer, combine(set("sequence", 3), setOnInsert("since", 3)), UPSERT);

        assertThat(inserted.getUpsertedId()).isNotNull();
        assertThat(stored("s1"))
                .isEqualTo(new Document("_id", "s1").append("sequence", 3).append("since", 3));
    }

    private Explained explainUpsert(Bson filter) {
        Document update = new Document("q", filter)
                .append("u", new Document("$set", new Document("sequence", 6)))
                .append("upsert", true);
        return Explained.command(
                server.database(),
                new Document("update", collection.getNamespace().getCollectionName())
                        .append("updates", List.of(update)));
    }

    @Test
    void findAndUpdateTakesTheFirstInOrder() {
        collection.insertMany(List.of(numbered(3), numbered(1), numbered(2)));

        Document taken = collection.findOneAndUpdate(
                eq("state", "FREE"),
                set("state", "HELD"),
                new FindOneAndUpdateOptions()
                        .sort(Sorts.ascending("number"))
                        .projection(new Document("number", 1))
                        .returnDocument(ReturnDocument.AFTER));

        assertThat(taken).isEqualTo(new Document("_id", "n1").append("number", 1));
        assertThat(stored("n1")).containsEntry("state", "HELD");
        assertThat(collection.countDocuments(eq("state", "FREE"))).isEqualTo(2);
    }

    @Test
    void findAndUpdateOfNothingIsNullAndUpsertsOnDemand() {
        FindOneAndUpdateOptions upsert =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        assertThat(collection.findOneAndUpdate(eq("_id", "x"), inc("n", 1))).isNull();
        assertThat(collection.findOneAndUpdate(eq("_id", "x"), inc("n", 1), upsert))
                .isEqualTo(new Document("_id", "x").append("n", 1));
        assertThat(collection.findOneAndDelete(eq("_id", "x"))).containsEntry("n", 1);
        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void updateOfOneChangesOneAndUpdateOfManyAll() {
        collection.insertMany(List.of(numbered(1), numbered(2), numbered(3)));

        assertThat(collection
                        .updateOne(eq("state", "FREE"), set("state", "HELD"))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(collection
                        .updateMany(eq("state", "FREE"), set("state", "USED"))
                        .getModifiedCount())
                .isEqualTo(2);
        assertThat(collection.deleteMany(eq("state", "USED")).getDeletedCount()).isEqualTo(2);
        assertThat(collection.countDocuments()).isEqualTo(1);
    }

    @Test
    void replacedDocumentIsFoundByItsNewValuesOnly() {
        collection.createIndex(new Document("state", 1));
        collection.insertOne(numbered(1));

        collection.replaceOne(eq("_id", "n1"), new Document("state", "USED"));

        assertThat(collection.countDocuments(eq("state", "FREE"))).isZero();
        assertThat(collection.find(eq("state", "USED")).first())
                .isEqualTo(new Document("_id", "n1").append("state", "USED"));
    }

    private static Document numbered(int number) {
        return new Document("_id", "n" + number).append("number", number).append("state", "FREE");
    }

    private static Document aggregate(String id) {
        return new Document("_id", id)
                .append("version", 1L)
                .append("state", "PROPOSED")
                .append("pending", List.of(entry(1), entry(2)))
                .append("causes", List.of("c1", "c2"));
    }

    private static Document entry(int sequence) {
        return new Document("sequence", sequence).append("type", "transfer.moved");
    }

    private Document stored(String id) {
        return collection.find(eq("_id", id)).first();
    }
}
