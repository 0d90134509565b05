package sharpsword.embedded.contract;

import static com.mongodb.client.model.Accumulators.avg;
import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures for boards: grouped, unwound, sorted, and read along an index where one helps. */
@OnEachServer
class AggregationTests {

    private final ContractServer server;
    private final MongoCollection<Document> facts;

    AggregationTests(ContractServer server) {
        this.server = server;
        this.facts = server.emptyCollection();
    }

    @BeforeEach
    void fill() {
        facts.createIndex(new Document("operation", 1).append("day", 1));
        facts.insertMany(IntStream.range(0, 600)
                .mapToObj(i -> new Document("_id", i)
                        .append("operation", i % 2 == 0 ? "CLEAR_WATER" : "BLUE_SKY")
                        .append("day", i % 30)
                        .append("amount", i)
                        .append("parts", List.of("p" + i % 3, "q")))
                .toList());
    }

    @Test
    void sumsByGroupInOrder() {
        List<Document> result = aggregate(
                match(eq("operation", "CLEAR_WATER")),
                group(
                        "$day",
                        sum("cases", 1),
                        sum("amount", "$amount"),
                        max("most", "$amount"),
                        avg("mean", "$amount")),
                sort(Sorts.descending("_id")),
                limit(2),
                project(Projections.fields(Projections.exclude("mean"))));

        assertThat(result)
                .containsExactly(
                        new Document("_id", 28)
                                .append("cases", 20)
                                .append("amount", 6260)
                                .append("most", 598),
                        new Document("_id", 26)
                                .append("cases", 20)
                                .append("amount", 6220)
                                .append("most", 596));
    }

    @Test
    void unwindsArrays() {
        assertThat(aggregate(unwind("$parts"), group("$parts", sum("n", 1)), sort(Sorts.ascending("_id"))))
                .containsExactly(
                        new Document("_id", "p0").append("n", 200),
                        new Document("_id", "p1").append("n", 200),
                        new Document("_id", "p2").append("n", 200),
                        new Document("_id", "q").append("n", 600));
    }

    @Test
    void matchAtTheBeginningGoesAlongTheIndex() {
        Document command = new Document("aggregate", facts.getNamespace().getCollectionName())
                .append("cursor", new Document())
                .append(
                        "pipeline",
                        List.of(
                                new Document("$match", new Document("operation", "BLUE_SKY").append("day", 7)),
                                new Document("$limit", 100)));

        Explained.command(server.database(), command).goesAlongAnIndex().looksAtNoMoreThan(20);
        assertThat(facts.countDocuments(new Document("operation", "BLUE_SKY").append("day", 7)))
                .isEqualTo(20);
    }

    @Test
    void resultsComeInBatches() {
        List<Document> all = facts.aggregate(List.of(
                        match(eq("operation", "BLUE_SKY")),
                        sort(Sorts.ascending("_id")),
                        project(Projections.include("day"))))
                .batchSize(7)
                .into(new ArrayList<>());

        assertThat(all).hasSize(300).startsWith(new Document("_id", 1).append("day", 1));
    }

    @Test
    void nothingToGroupIsAnEmptyResult() {
        assertThat(aggregate(match(eq("operation", "NONE")), group(null, sum("n", 1))))
                .isEmpty();
        assertThat(server.emptyCollection()
                        .aggregate(List.of(group(null, sum("n", 1))))
                        .first())
                .isNull();
    }

    private List<Document> aggregate(Bson... stages) {
        return facts.aggregate(List.of(stages)).into(new ArrayList<>());
    }
}
