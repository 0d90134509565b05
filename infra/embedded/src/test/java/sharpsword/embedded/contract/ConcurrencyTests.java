package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Many writers and readers at once: no change is lost, and nobody sees half of one. */
@OnEachServer
class ConcurrencyTests {

    private static final int WRITERS = 8;
    private static final int CHANGES = 40;

    private final MongoCollection<Document> collection;

    ConcurrencyTests(ContractServer server) {
        this.collection = server.emptyCollection();
    }

    @Test
    void versionFilterLosesNoChangeAndReadersSeeWholeDocuments() throws Exception {
        collection.createIndex(new Document("left", 1));
        collection.insertOne(new Document("_id", 1)
                .append("version", 0)
                .append("left", 0)
                .append("right", 0)
                .append("history", List.of()));
        AtomicBoolean writing = new AtomicBoolean(true);

        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            List<Future<Integer>> readers = List.of(
                    threads.submit(() -> readUntil(writing, new Document("_id", 1))),
                    threads.submit(() -> readUntil(writing, new Document("left", new Document("$gte", 0)))));
            List<Future<Integer>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> threads.submit((Callable<Integer>) this::changeManyTimes))
                    .toList();
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(CHANGES);
            }
            writing.set(false);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }

        Document last = stored();
        assertThat(last).containsEntry("version", WRITERS * CHANGES).containsEntry("left", WRITERS * CHANGES);
        assertThat(last.getList("history", Integer.class))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, WRITERS * CHANGES).boxed().toList());
    }

    private int changeManyTimes() {
        int changes = 0;
        while (changes < CHANGES) {
            int version = stored().getInteger("version");
            changes += (int) collection
                    .updateOne(
                            new Document("_id", 1).append("version", version),
                            combine(
                                    inc("version", 1),
                                    set("left", version + 1),
                                    push("history", version + 1),
                                    set("right", version + 1)))
                    .getModifiedCount();
        }
        return changes;
    }

    private int readUntil(AtomicBoolean writing, Document filter) {
        int reads = 0;
        do {
            for (Document seen : collection.find(filter)) {
                assertThat(seen.get("left")).isEqualTo(seen.get("version")).isEqualTo(seen.get("right"));
                assertThat(seen.getList("history", Integer.class)).hasSize(seen.getInteger("version"));
            }
            reads++;
        } while (writing.get());
        return reads;
    }

    @Test
    void oneOfManyWinsAClaim() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Integer>> claims = IntStream.range(0, WRITERS)
                    .mapToObj(i -> (Callable<Integer>) () -> claim(i))
                    .toList();
            List<Integer> won = new ArrayList<>();
            for (Future<Integer> claim : threads.invokeAll(claims)) {
                won.add(claim.get());
            }
            assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
        }
        assertThat(collection.countDocuments()).isEqualTo(50);
    }

    private int claim(int holder) {
        int won = 0;
        for (int number = 0; number < 50; number++) {
            try {
                collection.insertOne(new Document("_id", "number:" + number).append("holder", holder));
                won++;
            } catch (MongoWriteException taken) {
                assertThat(taken.getCode()).isEqualTo(11000);
            }
        }
        return won;
    }

    private Document stored() {
        return Objects.requireNonNull(collection.find(eq("_id", 1)).first());
    }
}
