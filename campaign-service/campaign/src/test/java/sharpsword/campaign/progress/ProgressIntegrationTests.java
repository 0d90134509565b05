package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.campaign.TestTokens.DISTRICT_LEAD;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.LEADER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.Contracts;
import sharpsword.campaign.Tapped;
import sharpsword.campaign.TestTokens;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;

/** Progress from events to the API, in any order and any number of times. */
class ProgressIntegrationTests extends CampaignPlatform {

    private static final String PROGRESS = "/api/campaign/progress";

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private ProgressVersions versions;

    @Autowired
    private CellStore cells;

    @Autowired
    private FactStore store;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameEventsGiveTheSameNumbersInAnyOrder(long seed) throws Exception {
        int year = 2040 + (int) seed;
        Story story = new Story(year, "order" + seed);

        publish(story.shuffled(seed));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode june = total(LEADER, "?year=" + year + "&asOf=" + year + "-07-18");
            assertThat(june.get("metrics").toString())
                    .isEqualTo("{\"leads\":1,\"officerDeployments\":150,\"plannedFilings\":10,"
                            + "\"plannedTransfers\":1,\"problems\":61,\"siteVisits\":50}");
            JsonNode later = total(LEADER, "?year=" + year + "&asOf=" + year + "-12-31");
            assertThat(later.get("metrics").path("transfersSentOnTime").asInt(0))
                    .isEqualTo(1);
            assertThat(later.get("metrics").path("policeFiled").asInt(0)).isEqualTo(1);
            assertThat(later.get("medians").toString()).isEqualTo("{\"filingToDecision\":10,\"leadToFiling\":50}");
        });
    }

    @Test
    void theStrandsAreReportedApart() throws Exception {
        Story story = new Story(2050, "strand");
        publish(story.events());

        await().untilAsserted(() -> {
            JsonNode strands = total(LEADER, "?year=2050&asOf=2050-06-30").get("strands");
            assertThat(strands.path("WASTE").path("problems").asInt(0)).isEqualTo(30);
            assertThat(strands.path("MONITORING_DATA").path("problems").asInt(0))
                    .isEqualTo(31);
        });
    }

    @Test
    void anotherDimensionGivesTheSameSum() throws Exception {
        publish(new Story(2051, "by").events());

        await().untilAsserted(() -> {
            for (String by : List.of("operation", "district", "agency", "month")) {
                JsonNode table = json(get(LEAD, PROGRESS + "?year=2051&asOf=2051-12-31&by=" + by));
                long sum = table.get("rows")
                        .valueStream()
                        .mapToLong(row -> row.get("metrics").path("problems").asLong(0))
                        .sum();
                assertThat(sum).isEqualTo(61);
            }
        });
        await().untilAsserted(() -> assertThat(json(get(LEAD, PROGRESS + "?year=2051&asOf=2051-12-31&by=month"))
                        .get("rows")
                        .size())
                .isEqualTo(2));
        refused(get(LEAD, PROGRESS + "?by=moon"), 400, "progress-dimension-unknown");
    }

    @Test
    void aRestatedFactTakesThePlaceOfTheOldOneButNotOfWhatWasKnown() throws Exception {
        Event first = FactsFixture.known(inspection(2052, "i-1", 2, "2052-06-10T02:00:00Z", 3), Duration.ofDays(1));
        Event restated = FactsFixture.known(inspection(2052, "i-1", 3, "2052-06-10T02:00:00Z", 5), Duration.ofDays(20));

        publish(List.of(restated, first, restated));

        await().untilAsserted(() -> {
            assertThat(officers("?year=2052&asOf=2052-12-31")).isEqualTo(5);
            assertThat(officers("?year=2052&asOf=2052-12-31&knownAt=2052-06-19T16:00:00Z"))
                    .isEqualTo(3);
        });
        assertThat(officers("?year=2052&asOf=2052-12-31&knownAt=2052-06-10T04:00:00Z"))
                .isZero();
        assertThat(officers("?year=2052&asOf=2052-12-31&knownAt=2052-06-30T16:00:00Z"))
                .isEqualTo(5);
    }

    @Test
    void aReboundTakesTheWriteOffBackFromItsDayOn() throws Exception {
        publish(List.of(
                FactsFixture.event("problem.found.v1", "r-1", 1, "2053-05-01T02:00:00Z", "year", 2053),
                FactsFixture.event(
                        "problem.written-off.v1", "r-1", 5, "2053-05-20T02:00:00Z", "year", 2053, "onTime", true),
                FactsFixture.event(
                        "problem.reopened.v1", "r-1", 6, "2053-06-20T02:00:00Z", "year", 2053, "onTime", true)));

        await().untilAsserted(() -> {
            assertThat(metric("problemsReopened", "?year=2053&asOf=2053-12-31")).isEqualTo(1);
            assertThat(metric("problemsWrittenOff", "?year=2053&asOf=2053-06-19"))
                    .isEqualTo(1);
            assertThat(metric("problemsWrittenOff", "?year=2053&asOf=2053-06-20"))
                    .isZero();
        });
    }

    @Test
    void aLateTransferIsNotOnTime() throws Exception {
        publish(List.of(
                FactsFixture.event("transfer.sent.v1", "late-1", 3, "2054-05-03T03:00:00Z", "year", 2054),
                FactsFixture.event(
                        "transfer.approved.v1",
                        "late-1",
                        2,
                        "2054-05-02T02:00:00Z",
                        "year",
                        2054,
                        "dueAt",
                        "2054-05-03T02:00:00Z")));

        await().untilAsserted(() -> assertThat(metric("transfersSent", "?year=2054&asOf=2054-12-31"))
                .isEqualTo(1));
        assertThat(metric("transfersSentOnTime", "?year=2054&asOf=2054-12-31")).isZero();
    }

    @Test
    void drillsDownToTheRecordsWithinTheScope() throws Exception {
        publish(new Story(2055, "drill").events());
        publish(List.of(FactsFixture.event(
                "problem.found.v1",
                "drill-other",
                1,
                "2055-06-10T02:00:00Z",
                "year",
                2055,
                "district",
                "500107",
                "agency",
                "DET-500107")));
        String uri = PROGRESS + "/records?metric=problems&year=2055&asOf=2055-12-31&limit=10";

        await().untilAsserted(() ->
                assertThat(json(get(LEADER, uri)).get("of").asInt()).isEqualTo(62));

        JsonNode all = json(get(LEADER, uri));
        assertThat(all.get("n").asInt()).isEqualTo(62);
        assertThat(all.get("items").size()).isEqualTo(10);
        assertThat(all.get("items").get(0).get("owner").asString()).isEqualTo("operation-hazardous-waste");
        String ofAnotherAgency = TestTokens.officer("head-9", "CORPS-500000", "500107", "unit-head");
        JsonNode part = json(get(ofAnotherAgency, uri));
        assertThat(part.get("n").asInt()).isEqualTo(1);
        assertThat(part.get("of").asInt()).isEqualTo(62);
        assertThat(json(get(DISTRICT_LEAD, uri)).get("of").asInt()).isEqualTo(61);
        refused(get(LEADER, uri.replace("metric=problems", "metric=bribes")), 400, "progress-metric-unknown");
    }

    @Test
    void aFactThatIsMarkedAgainBearsAnotherMark() {
        Event first = inspection(2062, "again", 2, "2062-06-10T02:00:00Z", 3);
        Event second = inspection(2062, "again", 3, "2062-06-10T02:00:00Z", 5);

        store.add("facts_marks", List.of(FactsFixture.fact(first), FactsFixture.fact(second)));

        List<Document> marked = new ArrayList<>();
        mongo.getCollection("facts_marks")
                .find()
                .sort(new Document("sequence", 1))
                .into(marked);
        assertThat(marked.getFirst().getDate("knownUntil")).isNotEqualTo(Knowledge.FOREVER);
        assertThat(marked.getFirst().getString("dirty"))
                .as("a worker that read the first mark may not clear the second")
                .isNotEqualTo(marked.getLast().getString("dirty"));
    }

    @Test
    void theLeadOfADistrictSeesTheDistrictOnly() throws Exception {
        publish(List.of(
                FactsFixture.event("problem.found.v1", "own-1", 1, "2056-06-10T02:00:00Z", "year", 2056),
                FactsFixture.event(
                        "problem.found.v1", "other-1", 1, "2056-06-10T02:00:00Z", "year", 2056, "district", "500107")));

        await().untilAsserted(() ->
                assertThat(metric("problems", "?year=2056&asOf=2056-12-31")).isEqualTo(2));
        assertThat(total(DISTRICT_LEAD, "?year=2056&asOf=2056-12-31")
                        .get("metrics")
                        .path("problems")
                        .asInt(0))
                .isEqualTo(1);
        assertThat(total(DISTRICT_LEAD, "?year=2056&asOf=2056-12-31&district=500107")
                        .get("metrics")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tellsTheBrowsersThatSomethingChanged() throws Exception {
        publish(List.of(FactsFixture.event("problem.found.v1", "hint-1", 1, "2057-06-10T02:00:00Z", "year", 2057)));

        JsonNode hint = Tapped.next(
                rabbit,
                ProgressHints.TYPE,
                event -> event.get("data").get("years").toString().contains("2057"));

        Contracts.assertShape(ProgressHints.TYPE, hint);
        assertThat(hint.get("data").get("operations").toString()).contains("HAZARDOUS_WASTE");
    }

    @Test
    void aCellThatSomebodyElseCountedMeanwhileIsNotWrittenOver() {
        String cell = "guard-" + UUID.randomUUID();
        Document fields = new Document("year", 2058).append("operation", "-").append("district", "500000");
        fields.append("agency", "-").append("day", "2058-01-01").append("month", "2058-01");
        String collection = versions.counted().cells();

        assertThat(cells.replace(collection, cell, 0, fields, Numbers.ZERO)).isTrue();
        assertThat(cells.replace(collection, cell, 0, fields, Numbers.ZERO)).isFalse();
        assertThat(cells.replace(collection, cell, 1, fields, Numbers.ZERO)).isTrue();
        assertThat(cells.replace(collection, cell, 1, fields, Numbers.ZERO)).isFalse();
        mongo.getCollection(collection).deleteOne(new Document("_id", cell));
    }

    private static Event inspection(int year, String id, long sequence, String at, int officers) {
        return FactsFixture.event(
                "inspection.completed.v1",
                id + "-" + year,
                sequence,
                at,
                "year",
                year,
                "officers",
                officers,
                "siteVisits",
                1);
    }

    private long officers(String query) {
        return metric("officerDeployments", query);
    }

    private long metric(String metric, String query) {
        return total(LEADER, query).path("metrics").path(metric).asLong(0);
    }

    private JsonNode total(String token, String query) {
        return json(get(token, PROGRESS + query)).get("total");
    }

    private void publish(List<Event> events) throws Exception {
        publisher.publish(events);
    }
}
