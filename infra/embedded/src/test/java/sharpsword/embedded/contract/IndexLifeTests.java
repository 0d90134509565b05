package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Indexes are built from what is there, kept, declared again without harm, and dropped alone. */
@OnEachServer
class IndexLifeTests {

    private final ContractServer server;
    private final MongoCollection<Document> collection;

    IndexLifeTests(ContractServer server) {
        this.server = server;
        this.collection = server.emptyCollection();
        collection.insertMany(IntStream.range(0, 300)
                .mapToObj(i -> new Document("_id", i).append("n", i % 10))
                .toList());
    }

    @Test
    void isBuiltFromWhatIsThere() {
        collection.createIndex(new Document("n", 1));

        Explained.find(collection.find(eq("n", 3))).goesAlongAnIndex().looksAtNoMoreThan(30);
        assertThat(collection.find(eq("n", 3)).into(new ArrayList<>())).hasSize(30);
    }

    @Test
    void declaringItAgainChangesNothing() {
        collection.createIndex(new Document("n", 1));
        collection.createIndex(new Document("n", 1));

        assertThat(names(collection)).containsExactlyInAnyOrder("_id_", "n_1");
        assertThat(collection.countDocuments(eq("n", 3))).isEqualTo(30);
    }

    @Test
    void sameNameForOtherFieldsIsRefused() {
        collection.createIndex(new Document("n", 1), new IndexOptions().name("mine"));

        assertThatThrownBy(() -> collection.createIndex(new Document("m", 1), new IndexOptions().name("mine")))
                .isInstanceOf(MongoCommandException.class);
        assertThat(collection.countDocuments(eq("n", 3))).isEqualTo(30);
    }

    @Test
    void uniqueIndexOverDuplicatesIsRefused() {
        assertThatThrownBy(() -> collection.createIndex(new Document("n", 1), new IndexOptions().unique(true)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(names(collection)).containsExactly("_id_");
    }

    @Test
    void isDroppedInItsCollectionOnly() {
        MongoCollection<Document> other = server.emptyCollection();
        collection.createIndex(new Document("n", 1));
        other.createIndex(new Document("n", 1));

        collection.dropIndex("n_1");

        assertThat(names(collection)).containsExactly("_id_");
        assertThat(names(other)).containsExactlyInAnyOrder("_id_", "n_1");
        assertThat(collection.countDocuments(eq("n", 3))).isEqualTo(30);
    }

    @Test
    void renamedCollectionKeepsDocumentsAndIndexes() {
        collection.createIndex(new Document("n", 1));
        MongoCollection<Document> renamed = server.emptyCollection();

        collection.renameCollection(new MongoNamespace(
                server.database().getName(), renamed.getNamespace().getCollectionName()));

        assertThat(collection.countDocuments()).isZero();
        Explained.find(renamed.find(eq("n", 3))).goesAlongAnIndex().looksAtNoMoreThan(30);
        assertThat(renamed.countDocuments(eq("n", 3))).isEqualTo(30);
    }

    @Test
    void droppedCollectionComesBackEmpty() {
        collection.createIndex(new Document("n", 1));
        collection.drop();
        collection.createIndex(new Document("n", 1));
        collection.insertOne(new Document("_id", 1).append("n", 3));

        assertThat(collection.countDocuments(eq("n", 3))).isEqualTo(1);
    }

    @Test
    void droppedDatabaseTakesNoOtherWithIt() {
        String name = "embedded_contract_drop";
        server.client().getDatabase(name).getCollection("c").insertOne(new Document("_id", 1));
        server.client().getDatabase(name + "_not").getCollection("c").insertOne(new Document("_id", 1));

        server.client().getDatabase(name).drop();

        assertThat(server.client().getDatabase(name).getCollection("c").countDocuments())
                .isZero();
        assertThat(server.client().getDatabase(name + "_not").getCollection("c").countDocuments())
                .isEqualTo(1);
        server.client().getDatabase(name + "_not").drop();
    }

    private static List<String> names(MongoCollection<Document> collection) {
        return collection.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }
}
