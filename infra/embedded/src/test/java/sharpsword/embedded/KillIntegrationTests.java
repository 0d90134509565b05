package sharpsword.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.PushOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while clients write, again and again. Whatever it had acknowledged is there afterwards, whole, and
 * the indexes agree with the documents. {@code -Dkill.rounds=20 -Dkill.writes=20000} kills it in the midst of compaction too.
 */
class KillIntegrationTests {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 6);
    private static final int WRITES = Integer.getInteger("kill.writes", 600);
    private static final int BULK = 100;
    private static final int COUNTERS = 3;
    private static final int KEPT = 50;
    private static final PushOptions LAST = new PushOptions().slice(-KEPT);

    @TempDir
    private Path folder;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> counted = new ConcurrentHashMap<>();

    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        prepare();
        for (int round = 0; round < ROUNDS; round++) {
            int goal = acknowledged.size() + WRITES + 150 * round;
            writeUntilKilled(round, goal);
            verify();
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITES);
    }

    private void prepare() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, 0);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> items = items(client);
            items.createIndex(new Document("kind", 1).append("n", -1));
            items.createIndex(new Document("tags", 1));
            for (int counter = 0; counter < COUNTERS; counter++) {
                counters(client).insertOne(new Document("_id", counter).append("version", 0));
            }
            counters(client).createIndex(new Document("left", 1));
        }
    }

    private void writeUntilKilled(int round, int goal) throws InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder);
                MongoClient client = MongoClients.create(server.uri() + "/?serverSelectionTimeoutMS=500");
                ExecutorService writers = Executors.newFixedThreadPool(COUNTERS + 2)) {
            int first = round * 1_000_000;
            writers.submit(() -> untilKilled(n -> insertOne(client, first + n)));
            writers.submit(() -> untilKilled(n -> insertMany(client, first + 500_000 + n * BULK)));
            IntStream.range(0, COUNTERS)
                    .forEach(counter -> writers.submit(() -> untilKilled(n -> count(client, counter))));
            try {
                await().atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(3))
                        .until(() -> acknowledged.size() >= goal);
            } finally {
                server.kill();
            }
        }
    }

    private static void untilKilled(IntConsumer write) {
        try {
            for (int n = 0; ; n++) {
                write.accept(n);
            }
        } catch (MongoException killed) {
            // The write that was under way is not acknowledged; it may be there or not.
        }
    }

    private void insertOne(MongoClient client, int id) {
        items(client).insertOne(item(id));
        acknowledged.add(id);
    }

    private void insertMany(MongoClient client, int first) {
        items(client)
                .insertMany(IntStream.range(first, first + BULK)
                        .mapToObj(KillIntegrationTests::item)
                        .toList());
        IntStream.range(first, first + BULK).forEach(acknowledged::add);
    }

    private void count(MongoClient client, int counter) {
        Document before =
                Objects.requireNonNull(counters(client).find(eq("_id", counter)).first());
        int next = before.getInteger("version") + 1;
        counters(client)
                .updateOne(
                        new Document("_id", counter).append("version", next - 1),
                        combine(
                                inc("version", 1),
                                set("left", next),
                                pushEach("history", List.of(next), LAST),
                                set("right", next)));
        counted.put(counter, next);
    }

    private void verify() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, 0);
                MongoClient client = MongoClients.create(server.uri())) {
            Map<Integer, Document> stored = new ConcurrentHashMap<>();
            items(client).find().forEach(item -> stored.put(item.getInteger("_id"), item));
            assertThat(acknowledged.stream().filter(id -> !item(id).equals(stored.get(id))))
                    .as("lost")
                    .isEmpty();
            verifyIndexes(client, stored);
            counted.forEach((counter, version) -> verifyCounter(client, counter, version));
        }
    }

    private static void verifyIndexes(MongoClient client, Map<Integer, Document> stored) {
        List<Integer> byKind = new ArrayList<>();
        for (String kind : List.of("k0", "k1", "k2")) {
            assertThat(items(client)
                            .find(eq("kind", kind))
                            .explain(ExplainVerbosity.EXECUTION_STATS)
                            .toJson())
                    .contains("kind_1_n_-1");
            items(client).find(eq("kind", kind)).forEach(item -> byKind.add(item.getInteger("_id")));
        }
        assertThat(byKind).containsExactlyInAnyOrderElementsOf(stored.keySet());
        for (int tag = 0; tag < 5; tag++) {
            String wanted = "t" + tag;
            long expected = stored.values().stream()
                    .filter(item -> item.getList("tags", String.class).contains(wanted))
                    .count();
            assertThat(items(client).countDocuments(eq("tags", wanted))).isEqualTo(expected);
        }
    }

    private static void verifyCounter(MongoClient client, int counter, int version) {
        Document stored =
                Objects.requireNonNull(counters(client).find(eq("_id", counter)).first());
        int reached = stored.getInteger("version");
        assertThat(reached).isBetween(version, version + 1);
        assertThat(stored).containsEntry("left", reached).containsEntry("right", reached);
        assertThat(stored.getList("history", Integer.class)).hasSize(Math.min(reached, KEPT));
        assertThat(counters(client).find(eq("left", reached)).map(one -> one.get("_id")))
                .contains(counter);
    }

    private static Document item(int id) {
        return new Document("_id", id)
                .append("kind", "k" + id % 3)
                .append("n", id)
                .append("tags", List.of("t" + id % 5, "t" + id % 4));
    }

    private static MongoCollection<Document> items(MongoClient client) {
        return client.getDatabase("killed").getCollection("items");
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("killed").getCollection("counters");
    }
}
