package sharpsword.embedded.contract;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queries of lists, worklists and sweeps: each along an index, with the right documents in the right order. */
@OnEachServer
class ScopedQueryTests {

    private static final int CASES = 2_000;
    private static final Instant START = Instant.parse("2024-06-01T00:00:00Z");

    private final ContractServer server;
    private final MongoCollection<Document> cases;
    private final List<Document> all = new ArrayList<>();

    ScopedQueryTests(ContractServer server) {
        this.server = server;
        this.cases = server.emptyCollection();
    }

    @BeforeEach
    void fill() {
        IntStream.range(0, CASES).mapToObj(ScopedQueryTests::aCase).forEach(all::add);
        cases.insertMany(all);
        cases.createIndex(compoundIndex(ascending("visibleTo", "state"), descending("updatedAt")));
        cases.createIndex(ascending("updatedAt"));
        cases.createIndex(ascending("number"));
        cases.createIndex(ascending("oldestPending"), new IndexOptions().sparse(true));
        cases.createIndex(ascending("pending.recordedAt"));
    }

    private static Document aCase(int i) {
        Document found = new Document("_id", "case-" + i)
                .append("visibleTo", List.of("A:" + i % 20, "D:" + i % 7, "R:LEADERSHIP"))
                .append("state", i % 3 == 0 ? "FILED" : "CLOSED")
                .append("number", "渝环罚:2024:%05d".formatted(i))
                .append("updatedAt", at(i * 37 % CASES))
                .append("pending", i % 50 == 0 ? List.of(pending(i), pending(i + 1)) : List.of());
        return i % 50 == 0 ? found.append("oldestPending", at(i)) : found;
    }

    private static Document pending(int i) {
        return new Document("sequence", i).append("recordedAt", at(i));
    }

    private static Date at(int minute) {
        return Date.from(START.plusSeconds(minute * 60L));
    }

    @Test
    void scopeAndStateInOrderOfChangeComeFromOneIndex() {
        FindIterable<Document> found = cases.find(
                        new Document("visibleTo", new Document("$in", List.of("A:3", "D:2", "A:4")))
                                .append("state", "FILED"))
                .sort(Sorts.descending("updatedAt"))
                .limit(10);

        Explained.find(found).goesAlongAnIndex().sortsByTheIndex().looksAtNoMoreThan(40);
        assertThat(ids(found))
                .isEqualTo(all.stream()
                        .filter(one -> one.getString("state").equals("FILED"))
                        .filter(one -> one.getList("visibleTo", String.class).stream()
                                .anyMatch(List.of("A:3", "D:2", "A:4")::contains))
                        .sorted(Comparator.comparing((Document one) -> one.getDate("updatedAt"))
                                .reversed())
                        .limit(10)
                        .map(one -> one.getString("_id"))
                        .toList());
    }

    @Test
    void filtersJoinedByAndUseTheIndexToo() {
        FindIterable<Document> found = cases.find(Filters.and(in("visibleTo", "A:3", "A:5"), eq("state", "FILED")));

        Explained.find(found).goesAlongAnIndex().looksAtNoMoreThan(CASES / 10);
        assertThat(ids(found))
                .hasSize(count(one -> one.getString("state").equals("FILED")
                        && one.getList("visibleTo", String.class).stream().anyMatch(List.of("A:3", "A:5")::contains)));
    }

    @Test
    void aDocumentVisibleTwiceIsFoundOnce() {
        assertThat(ids(cases.find(in("visibleTo", "A:3", "R:LEADERSHIP", "D:1"))))
                .hasSize(CASES)
                .doesNotHaveDuplicates();
    }

    @Test
    void rangeInOrderComesFromTheIndex() {
        FindIterable<Document> found = cases.find(
                        new Document("updatedAt", new Document("$gte", at(100)).append("$lt", at(150))))
                .sort(Sorts.ascending("updatedAt"));

        Explained.find(found).goesAlongAnIndex().sortsByTheIndex().looksAtNoMoreThan(51);
        assertThat(found.map(one -> one.getDate("updatedAt")).into(new ArrayList<>()))
                .hasSize(50)
                .isSorted()
                .allMatch(date -> !date.before(at(100)) && date.before(at(150)));
    }

    @Test
    void rangeIsWalkedBackwardsForTheOppositeOrder() {
        FindIterable<Document> found = cases.find(lt("updatedAt", at(500)))
                .sort(Sorts.descending("updatedAt"))
                .limit(3);

        Explained.find(found).goesAlongAnIndex().sortsByTheIndex().looksAtNoMoreThan(4);
        assertThat(found.map(one -> one.getDate("updatedAt")).into(new ArrayList<>()))
                .containsExactly(at(499), at(498), at(497));
    }

    @Test
    void textsWithABeginningComeFromTheIndex() {
        FindIterable<Document> found = cases.find(regex("number", "^渝环罚:2024:0012"));

        Explained.find(found).goesAlongAnIndex().looksAtNoMoreThan(12);
        assertThat(ids(found)).hasSize(10);
    }

    @Test
    void idsWithABeginningComeFromTheIndex() {
        FindIterable<Document> found = cases.find(regex("_id", "^case-199"))
                .sort(Sorts.ascending("_id"))
                .limit(3);

        Explained.find(found).goesAlongAnIndex().sortsByTheIndex().looksAtNoMoreThan(5);
        assertThat(ids(found)).containsExactly("case-199", "case-1990", "case-1991");
    }

    @Test
    void oldPendingEntriesAreFoundInsideArrays() {
        FindIterable<Document> found = cases.find(lt("pending.recordedAt", at(120)));

        Explained.find(found).goesAlongAnIndex().looksAtNoMoreThan(8);
        assertThat(ids(found)).containsExactlyInAnyOrder("case-0", "case-50", "case-100");
    }

    @Test
    void oneElementMustMeetBothConditions() {
        Bson both = elemMatch("pending", new Document("recordedAt", at(101)).append("sequence", 101));
        Bson never = elemMatch("pending", new Document("recordedAt", at(101)).append("sequence", 100));

        Explained.find(cases.find(both)).goesAlongAnIndex().looksAtNoMoreThan(2);
        assertThat(ids(cases.find(both))).containsExactly("case-100");
        assertThat(ids(cases.find(never))).isEmpty();
    }

    @Test
    void sparseIndexServesWhatIsThere() {
        FindIterable<Document> due = cases.find(lt("oldestPending", at(200)));

        Explained.find(due).goesAlongAnIndex().looksAtNoMoreThan(5);
        assertThat(ids(due)).containsExactlyInAnyOrder("case-0", "case-50", "case-100", "case-150");
        assertThat(ids(cases.find(exists("oldestPending")))).hasSize(CASES / 50);
        assertThat(ids(cases.find(exists("oldestPending", false)))).hasSize(CASES - CASES / 50);
        assertThat(ids(cases.find(eq("oldestPending", null)))).hasSize(CASES - CASES / 50);
    }

    @Test
    void eitherOfTwoConditionsCountsOnce() {
        FindIterable<Document> found = cases.find(or(eq("number", "渝环罚:2024:00007"), gte("updatedAt", at(CASES - 1))));
        List<String> latest = all.stream()
                .filter(one -> !one.getDate("updatedAt").before(at(CASES - 1)))
                .map(one -> one.getString("_id"))
                .toList();

        Explained.find(found).goesAlongAnIndex().looksAtNoMoreThan(4);
        assertThat(ids(found)).contains("case-7").containsAll(latest).hasSize(2);
    }

    @Test
    void inequalityIsTestedOnTheDocumentsThatTheIndexFinds() {
        FindIterable<Document> found =
                cases.find(new Document("visibleTo", "A:3").append("state", new Document("$ne", "FILED")));

        Explained.find(found).goesAlongAnIndex().looksAtNoMoreThan(CASES / 20);
        assertThat(ids(found))
                .hasSize(count(one -> one.getList("visibleTo", String.class).contains("A:3")
                        && !one.getString("state").equals("FILED")));
        assertThat(ids(cases.find(ne("visibleTo", "R:LEADERSHIP")))).isEmpty();
    }

    @Test
    void countAndDistinctGoAlongAnIndex() {
        Bson scope = new Document("visibleTo", new Document("$in", List.of("A:3"))).append("state", "FILED");
        String name = cases.getNamespace().getCollectionName();

        Explained.command(server.database(), new Document("count", name).append("query", scope))
                .goesAlongAnIndex()
                .looksAtNoMoreThan(40);
        assertThat(cases.countDocuments(scope))
                .isEqualTo(count(one -> one.getList("visibleTo", String.class).contains("A:3")
                        && one.getString("state").equals("FILED")));
        assertThat(cases.distinct("visibleTo", eq("visibleTo", "A:3"), String.class)
                        .into(new ArrayList<>()))
                .contains("A:3", "R:LEADERSHIP", "D:0")
                .doesNotContain("A:4");
    }

    @Test
    void orderThatNoIndexGivesIsSortedWithSkipAndLimit() {
        List<String> page = ids(cases.find()
                .sort(Sorts.orderBy(Sorts.ascending("state"), Sorts.descending("number")))
                .skip(5)
                .limit(5));

        assertThat(page)
                .isEqualTo(all.stream()
                        .sorted(Comparator.comparing((Document one) -> one.getString("state"))
                                .thenComparing(one -> one.getString("number"), Comparator.reverseOrder()))
                        .skip(5)
                        .limit(5)
                        .map(one -> one.getString("_id"))
                        .toList());
    }

    private int count(Predicate<Document> condition) {
        return (int) all.stream().filter(condition).count();
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(one -> one.getString("_id")).into(new ArrayList<>());
    }
}
