package sharpsword.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was there before a restart is there after it, and a folder has one server. */
class ReopeningTests {

    @TempDir
    private Path folder;

    @Test
    void documentsAndIndexesAreThereAgain() {
        with(folder, collection -> {
            collection.createIndex(new Document("visibleTo", 1).append("state", 1));
            collection.createIndex(new Document("rare", 1), new IndexOptions().sparse(true));
            collection.insertMany(IntStream.range(0, 500)
                    .mapToObj(i -> new Document("_id", i)
                            .append("visibleTo", List.of("A:" + i % 10, "D:" + i % 3))
                            .append("state", i % 2))
                    .toList());
        });

        with(folder, collection -> {
            Document query = new Document("visibleTo", "A:3").append("state", 1);
            assertThat(collection.countDocuments(query)).isEqualTo(50);
            assertThat(collection.find(Filters.in("visibleTo", "A:3", "D:0")).into(new ArrayList<>()))
                    .doesNotHaveDuplicates()
                    .hasSize(200);
            assertThat(collection
                            .find(query)
                            .explain(ExplainVerbosity.EXECUTION_STATS)
                            .getEmbedded(List.of("executionStats", "totalDocsExamined"), Number.class)
                            .intValue())
                    .isEqualTo(50);
            assertThat(collection
                            .listIndexes()
                            .map(index -> index.getString("name"))
                            .into(new ArrayList<>()))
                    .containsExactlyInAnyOrder("_id_", "visibleTo_1_state_1", "rare_1");
        });
    }

    @Test
    void droppedThingsStayAway() {
        with(folder, collection -> {
            collection.createIndex(new Document("a", 1));
            collection.insertOne(new Document("_id", 1));
            collection.drop();
        });

        with(folder, collection -> {
            assertThat(collection.countDocuments()).isZero();
            assertThat(collection.listIndexes().into(new ArrayList<>())).isEmpty();
        });
    }

    @Test
    void folderHasOneServerAtATime() {
        try (EmbeddedMongo first = EmbeddedMongo.start(folder, 0)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(folder, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another server is using the data folder");
            assertThat(first.port()).isPositive();
        }
        with(folder, collection -> assertThat(collection.countDocuments()).isZero());
    }

    @Test
    void withoutAFolderNothingIsKept() {
        with(null, collection -> collection.insertOne(new Document("_id", 1)));
        with(
                null,
                collection -> assertThat(collection.find(eq("_id", 1)).first()).isNull());
    }

    @Test
    void portInUseFreesTheFolder() {
        try (EmbeddedMongo other = EmbeddedMongo.start(null, 0)) {
            assertThatThrownBy(() -> EmbeddedMongo.start(folder, other.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Cannot listen");
        }
        with(folder, collection -> assertThat(collection.countDocuments()).isZero());
    }

    private static void with(@Nullable Path folder, Consumer<MongoCollection<Document>> use) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, 0);
                MongoClient client = MongoClients.create(server.uri())) {
            use.accept(client.getDatabase("reopening").getCollection("documents"));
        }
    }
}
