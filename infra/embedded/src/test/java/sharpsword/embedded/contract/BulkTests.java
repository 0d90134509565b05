package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many writes in one command, some of which fail. */
@OnEachServer
class BulkTests {

    private final MongoCollection<Document> collection;

    BulkTests(ContractServer server) {
        this.collection = server.emptyCollection();
    }

    @Test
    void thousandsOfInsertsArriveWhole() {
        collection.insertMany(
                IntStream.range(0, 3_500).mapToObj(BulkTests::item).toList());

        assertThat(collection.countDocuments()).isEqualTo(3_500);
        assertThat(collection.estimatedDocumentCount()).isEqualTo(3_500);
    }

    @Test
    void unorderedInsertsNameEachDuplicateAndKeepTheRest() {
        collection.insertOne(item(2));

        MongoBulkWriteException failed = failure(() -> collection.insertMany(
                List.of(item(1), item(2), item(3), item(1), item(4)), new InsertManyOptions().ordered(false)));

        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(1, 3);
        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        assertThat(failed.getWriteResult().getInsertedCount()).isEqualTo(3);
        assertThat(collection.countDocuments()).isEqualTo(4);
    }

    @Test
    void orderedInsertsEndAtTheFirstDuplicate() {
        collection.insertOne(item(2));

        MongoBulkWriteException failed = failure(() -> collection.insertMany(List.of(item(1), item(2), item(3))));

        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(1);
        assertThat(failed.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(collection.countDocuments()).isEqualTo(2);
    }

    @Test
    void mixedUnorderedBulkTellsWhichOperationFailed() {
        collection.insertMany(List.of(item(1), item(2)));
        List<WriteModel<Document>> writes = List.of(
                new InsertOneModel<>(item(1)),
                new UpdateOneModel<>(eq("_id", 2), set("n", 20)),
                upsertNewerThan(1, 0),
                upsertNewerThan(9, 5),
                new DeleteOneModel<>(eq("_id", 1)));

        MongoBulkWriteException failed =
                failure(() -> collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)));

        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactlyInAnyOrder(0, 2);
        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        assertThat(failed.getWriteResult().getDeletedCount()).isEqualTo(1);
        assertThat(failed.getWriteResult().getUpserts()).hasSize(1);
        assertThat(collection.find().map(one -> one.get("_id")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(2, 9);
    }

    @Test
    void orderedUpdatesEndAtTheFirstError() {
        collection.insertMany(List.of(item(1), item(2)));
        List<WriteModel<Document>> writes = List.of(
                new UpdateOneModel<>(eq("_id", 1), set("n", 10)),
                upsertNewerThan(2, 0),
                new UpdateOneModel<>(eq("_id", 2), set("n", 20)));

        MongoBulkWriteException failed = failure(() -> collection.bulkWrite(writes));

        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(1);
        assertThat(failed.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(collection.find(eq("_id", 2)).first()).isEqualTo(item(2));
    }

    @Test
    void uniqueIndexRefusesASecondHolder() {
        collection.createIndex(
                new Document("holder", 1), new IndexOptions().unique(true).sparse(true));
        collection.insertMany(List.of(item(1).append("holder", "O:1"), item(2), item(3)));

        MongoBulkWriteException failed = failure(() -> collection.insertMany(
                List.of(item(4).append("holder", "O:1"), item(5)), new InsertManyOptions().ordered(false)));

        assertThat(failed.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(0);
        assertThat(collection.countDocuments()).isEqualTo(4);
    }

    private static UpdateOneModel<Document> upsertNewerThan(int id, int n) {
        return new UpdateOneModel<>(
                new Document("_id", id).append("n", new Document("$lt", n)),
                set("n", n),
                new UpdateOptions().upsert(true));
    }

    private static MongoBulkWriteException failure(ThrowableAssert.ThrowingCallable write) {
        return catchThrowableOfType(MongoBulkWriteException.class, write);
    }

    private static Document item(int id) {
        return new Document("_id", id).append("n", id);
    }
}
