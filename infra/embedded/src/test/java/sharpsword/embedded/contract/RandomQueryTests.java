package sharpsword.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, indexes change how it is answered and not what: random queries on two copies, one indexed. */
@OnEachServer
class RandomQueryTests {

    private static final int DOCUMENTS = 300;
    private static final int QUERIES = 150;
    private static final List<String> FIELDS = List.of("a", "b", "tags", "list.x", "list.y", "rare");

    private final MongoCollection<Document> plain;
    private final MongoCollection<Document> indexed;

    RandomQueryTests(ContractServer server) {
        this.plain = server.emptyCollection();
        this.indexed = server.emptyCollection();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void indexesNeverChangeAnAnswer(long seed) {
        Random random = new Random(seed);
        declareIndexes();
        List<Document> documents =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> document(i, random)).toList();
        plain.insertMany(documents);
        indexed.insertMany(documents);
        change(random);

        for (int i = 0; i < QUERIES; i++) {
            Document query = query(random);
            Document order = order(random);
            List<Document> expected = find(plain, query, order);
            List<Document> found = find(indexed, query, order);
            assertThat(found).as("%s by %s", query, order).hasSameSizeAs(expected);
            if (order.isEmpty()) {
                assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            } else {
                assertThat(found).as("%s by %s", query, order).containsExactlyElementsOf(expected);
            }
            assertThat(indexed.countDocuments(query)).isEqualTo(expected.size());
        }
    }

    private void declareIndexes() {
        indexed.createIndex(new Document("a", 1).append("b", -1));
        indexed.createIndex(new Document("tags", 1).append("a", 1).append("b", 1));
        indexed.createIndex(new Document("b", -1));
        indexed.createIndex(new Document("list.x", 1).append("list.y", -1));
        indexed.createIndex(new Document("rare", 1), new IndexOptions().sparse(true));
    }

    private static Document document(int id, Random random) {
        Document document = new Document("_id", id).append("a", scalar(random)).append("tags", tags(random));
        if (random.nextBoolean()) {
            document.append("b", scalar(random));
        }
        if (random.nextInt(4) > 0) {
            document.append("list", list(random));
        }
        return random.nextInt(10) == 0 ? document.append("rare", scalar(random)) : document;
    }

    private static Object tags(Random random) {
        return random.nextInt(5) == 0
                ? "t" + random.nextInt(5)
                : Stream.generate(() -> "t" + random.nextInt(5))
                        .limit(random.nextInt(4))
                        .toList();
    }

    private static List<Document> list(Random random) {
        return Stream.generate(() -> new Document("x", random.nextInt(5)).append("y", random.nextInt(5)))
                .limit(random.nextInt(4))
                .toList();
    }

    private static Object scalar(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(6);
            case 1 -> (long) random.nextInt(6);
            case 2 -> random.nextInt(12) / 2.0;
            case 3 -> new Date(random.nextInt(5));
            default -> "t" + random.nextInt(5);
        };
    }

    /** The same changes in both copies, so that entries are removed and added. */
    private void change(Random random) {
        for (int i = 0; i < 60; i++) {
            Document one = new Document("_id", random.nextInt(DOCUMENTS));
            Document update = new Document("$set", new Document("a", scalar(random)).append("tags", tags(random)))
                    .append("$unset", new Document("b", ""));
            plain.updateOne(one, update);
            indexed.updateOne(one, update);
            Document gone = new Document("_id", random.nextInt(DOCUMENTS));
            plain.deleteOne(gone);
            indexed.deleteOne(gone);
        }
    }

    private static Document query(Random random) {
        Document query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            query.put(FIELDS.get(random.nextInt(FIELDS.size())), condition(random));
        }
        if (random.nextInt(6) == 0) {
            query.put("$or", List.of(new Document("a", scalar(random)), new Document("tags", condition(random))));
        }
        return query;
    }

    private static Object condition(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$in", List.of(scalar(random), scalar(random), "t1"));
            case 1 -> new Document("$gte", scalar(random));
            case 2 -> new Document("$lt", scalar(random));
            case 3 -> new Document("$exists", random.nextBoolean());
            case 4 -> new Document("$ne", scalar(random));
            case 5 -> new Document("$gt", random.nextInt(3)).append("$lte", random.nextInt(6));
            case 6 -> new Document("$regex", "^t[1-3]");
            case 7 -> new Document("$eq", null);
            default -> scalar(random);
        };
    }

    /** Ends with the {@code _id}, so that there is one right order. */
    private static Document order(Random random) {
        if (random.nextBoolean()) {
            return new Document();
        }
        Document order = new Document();
        for (String field : List.of("a", "b")) {
            if (random.nextBoolean()) {
                order.append(field, random.nextBoolean() ? 1 : -1);
            }
        }
        return order.append("_id", random.nextBoolean() ? 1 : -1);
    }

    private static List<Document> find(MongoCollection<Document> collection, Document query, Document order) {
        FindIterable<Document> found = collection.find(query).batchSize(50);
        return (order.isEmpty() ? found : found.sort(order)).into(new ArrayList<>());
    }
}
