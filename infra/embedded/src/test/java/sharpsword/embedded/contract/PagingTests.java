package sharpsword.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** Large results: they come in batches that any driver takes, and change under the reader without breaking. */
@OnEachServer
class PagingTests {

    private final ContractServer server;
    private final MongoCollection<Document> collection;

    PagingTests(ContractServer server) {
        this.server = server;
        this.collection = server.emptyCollection();
    }

    @Test
    void findWithoutBatchSizeReadsEverything() {
        fill(2_500);

        assertThat(collection.find().into(new ArrayList<>())).hasSize(2_500);
        assertThat(collection.find().batchSize(333).into(new ArrayList<>())).hasSize(2_500);
        assertThat(collection
                        .find()
                        .sort(Sorts.descending("n"))
                        .skip(100)
                        .limit(1_500)
                        .into(new ArrayList<>()))
                .hasSize(1_500)
                .isSortedAccordingTo((one, other) -> other.getInteger("n") - one.getInteger("n"));
    }

    @Test
    void batchEndsBeforeSixteenMegabytes() {
        Binary threeMegabytes = new Binary(new byte[3 * 1024 * 1024]);
        IntStream.range(0, 12)
                .forEach(i -> collection.insertOne(new Document("_id", i).append("data", threeMegabytes)));

        Document reply = server.database()
                .runCommand(new Document("find", collection.getNamespace().getCollectionName())
                        .append("filter", new Document()));

        Document cursor = reply.get("cursor", Document.class);
        assertThat(cursor.getList("firstBatch", Document.class)).hasSizeBetween(1, 5);
        assertThat(cursor.get("id")).isNotEqualTo(0L);
        assertThat(collection.find().into(new ArrayList<>())).hasSize(12);
    }

    @Test
    void readerGoesOnWhileDocumentsComeAndGo() {
        fill(1_000);

        List<Integer> seen = new ArrayList<>();
        try (MongoCursor<Document> cursor = collection.find().batchSize(10).iterator()) {
            while (cursor.hasNext()) {
                int id = cursor.next().getInteger("_id");
                seen.add(id);
                if (id % 100 == 0) {
                    collection.deleteMany(new Document("_id", new Document("$gt", id + 10).append("$lt", id + 60)));
                    collection.insertOne(new Document("_id", -1_000 - id));
                }
            }
        }

        assertThat(seen).doesNotHaveDuplicates().contains(0, 99, 999);
    }

    @Test
    void abandonedReaderLeavesNothingBehind() {
        fill(500);
        try (MongoCursor<Document> cursor = collection.find().batchSize(2).iterator()) {
            assertThat(cursor.next()).isNotNull();
        }

        assertThat(collection.countDocuments()).isEqualTo(500);
    }

    private void fill(int documents) {
        collection.insertMany(IntStream.range(0, documents)
                .mapToObj(i -> new Document("_id", i).append("n", i))
                .toList());
    }
}
