package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Values come back as they were stored, and are found and ordered by their value. */
@OnEachServer
class ValueTypeTests {

    private final MongoCollection<Document> collection;

    ValueTypeTests(ContractServer server) {
        this.collection = server.emptyCollection();
    }

    @Test
    void everyTypeComesBackAsItWent() {
        Document stored = new Document("_id", new ObjectId())
                .append("text", "渝环罚\u0000𬭊")
                .append("int", 7)
                .append("long", Long.MAX_VALUE)
                .append("double", -0.5)
                .append("decimal", new Decimal128(new BigDecimal("123456789012345678.901234")))
                .append("date", Date.from(Instant.parse("1969-12-31T23:59:59.999Z")))
                .append("binary", new Binary(new byte[] {1, 0, -1}))
                .append("uuid", UUID.fromString("f47ac10b-58cc-4372-a567-0e02b2c3d479"))
                .append("flag", true)
                .append("nothing", null)
                .append("list", Arrays.asList(1, null, "x", new Document("a", List.of())))
                .append("document", new Document("b", 1).append("a", 2));

        collection.insertOne(stored);

        assertThat(collection.find(eq("_id", stored.get("_id"))).first()).isEqualTo(stored);
    }

    @Test
    void amountsAreOrderedAndFoundByValue() {
        collection.createIndex(new Document("amount", 1));
        collection.insertMany(List.of(amount("20000.10"), amount("3"), amount("1000000"), amount("20000.1000001")));

        assertThat(collection.find().sort(Sorts.ascending("amount")).map(ValueTypeTests::plain))
                .containsExactly("3", "20000.10", "20000.1000001", "1000000");
        assertThat(collection
                        .find(gt("amount", 20000))
                        .map(ValueTypeTests::plain)
                        .into(new ArrayList<>()))
                .hasSize(3);
        assertThat(collection
                        .find(eq("amount", new Decimal128(new BigDecimal("20000.100"))))
                        .first())
                .isNotNull();
    }

    @Test
    void idsOfEveryTypeAreUniqueByValue() {
        UUID uuid = UUID.randomUUID();
        List<Object> ids = List.of(
                "a",
                1,
                uuid,
                new ObjectId(),
                new Binary(new byte[] {1}),
                new Document("x", 1).append("y", 2),
                2.5,
                (1L << 53),
                (1L << 53) + 1,
                new Date(0));
        ids.forEach(id -> collection.insertOne(new Document("_id", id)));

        ids.forEach(id -> assertThat(collection.countDocuments(eq("_id", id)))
                .as("%s", id)
                .isEqualTo(1));
        assertThat(collection.countDocuments(eq("_id", 1L))).isEqualTo(1);
        assertThat(collection.countDocuments()).isEqualTo(ids.size());
    }

    @Test
    void typesAreOrderedAsMongoOrdersThem() {
        List<Object> inOrder = Arrays.asList(
                null,
                -5,
                1L,
                2.5,
                "a",
                "b",
                new Document("x", 1),
                new Binary(new byte[] {1}),
                new ObjectId(),
                false,
                true,
                new Date(5));
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            collection.insertOne(new Document("_id", i).append("value", inOrder.get(i)));
        }
        List<Integer> expected = IntStream.range(0, inOrder.size()).boxed().toList();

        assertThat(collection.find().sort(Sorts.ascending("value")).map(one -> one.getInteger("_id")))
                .containsExactlyElementsOf(expected);
        collection.createIndex(new Document("value", 1));
        assertThat(collection.find().sort(Sorts.ascending("value")).map(one -> one.getInteger("_id")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void projectionsIncludeAndExclude() {
        collection.insertOne(new Document("_id", 1)
                .append("a", new Document("x", 1).append("y", 2))
                .append("b", 3));

        assertThat(collection.find().projection(include("a.x")).first())
                .isEqualTo(new Document("_id", 1).append("a", new Document("x", 1)));
        assertThat(collection.find().projection(exclude("a", "_id")).first()).isEqualTo(new Document("b", 3));
    }

    private static Document amount(String value) {
        return new Document("amount", new Decimal128(new BigDecimal(value)));
    }

    private static String plain(Document document) {
        return document.get("amount", Decimal128.class).bigDecimalValue().toPlainString();
    }
}
