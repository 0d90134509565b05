package sharpsword.embedded.benchmark;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;

/** The same work for each server: documents as the services store them, and the queries that they ask. */
final class Workload implements AutoCloseable {

    private static final int BULK = 1_000;
    private static final int WRITERS = 8;

    private final MongoClient client;
    private final MongoCollection<Document> cases;

    Workload(String uri) {
        this.client = MongoClients.create(uri);
        this.cases = client.getDatabase("benchmark").getCollection("cases");
    }

    void fill(int documents) {
        cases.createIndex(new Document("visibleTo", 1).append("state", 1).append("updatedAt", -1));
        cases.createIndex(new Document("updatedAt", 1));
        for (int first = 0; first < documents; first += BULK) {
            cases.insertMany(IntStream.range(first, Math.min(first + BULK, documents))
                    .mapToObj(Workload::aCase)
                    .toList());
        }
    }

    private static Document aCase(int i) {
        return new Document("_id", "case-%08d".formatted(i))
                .append("sequence", 5L)
                .append("visibleTo", List.of("A:" + i % 997, "D:" + i % 38, "R:LEADERSHIP"))
                .append("state", "S" + i % 5)
                .append("updatedAt", i * 7_919L % 1_000_003)
                .append("title", "渝环罚〔2024〕%d号".formatted(i))
                .append("text", "x".repeat(300));
    }

    /** Twenty cases that a caller with three keys may see, the latest first: the list page of every service. */
    void query(int i) {
        Document filter = new Document(
                        "visibleTo", new Document("$in", List.of("A:" + i % 997, "A:" + (i + 1) % 997, "O:" + i)))
                .append("state", "S" + i % 5);
        List<Document> page =
                cases.find(filter).sort(Sorts.descending("updatedAt")).limit(20).into(new ArrayList<>());
        if (page.isEmpty()) {
            throw new IllegalStateException("Nothing found");
        }
    }

    /** Takes an event into a projection if it is newer. */
    void upsert(int i) {
        cases.updateOne(
                new Document("_id", "case-%08d".formatted(i)).append("sequence", new Document("$lt", 6L)),
                set("sequence", 6L),
                new UpdateOptions().upsert(true));
    }

    /** One acknowledged insert after the other. */
    void insert(int i) {
        cases.insertOne(aCase(-1 - i));
    }

    void read(int i) {
        if (cases.find(new Document("_id", "case-%08d".formatted(i))).first() == null) {
            throw new IllegalStateException("Lost");
        }
    }

    /** Single acknowledged inserts by several writers. Answers with how many were made in a second. */
    double insertsPerSecond(int from, int perWriter) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = from + writer * perWriter;
                running.add(writers.submit(
                        () -> IntStream.range(first, first + perWriter).forEach(i -> cases.insertOne(aCase(i)))));
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        }
        return WRITERS * perWriter / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        client.close();
    }
}
