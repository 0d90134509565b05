package sharpsword.campaign.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.campaign.TestTokens.DISPLAY;
import static sharpsword.campaign.TestTokens.DISTRICT_LEAD;
import static sharpsword.campaign.TestTokens.FORESTER;
import static sharpsword.campaign.TestTokens.HEAD;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.LEADER;
import static sharpsword.campaign.TestTokens.OTHER_LEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.Contracts;
import sharpsword.campaign.Tapped;
import sharpsword.campaign.progress.FactsFixture;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The board of a day: opening figures and what was counted since, operations, districts, funnel and trend. */
class BoardIntegrationTests extends CampaignPlatform {

    private static final String FIGURES = "/api/campaign/opening-figures";
    private static final String BOARD = "/api/campaign/board";

    @Autowired
    private RabbitTemplate rabbit;

    @Test
    void oneExemptionMakes545Into546() throws Exception {
        enterAndConfirmAll();
        assertThat(figure("2024-07-18", "ln.minorExempt").get("display").asString())
                .isEqualTo("545");
        assertThat(figure("2024-07-18", "jc.officerDeployments").get("display").asString())
                .isEqualTo("1,100+");

        publisher.publish(List.of(FactsFixture.event(
                "leniency.granted.v1", "exempt-case", 4, "2024-08-05T02:00:00Z", "kind", "MINOR_EXEMPT")));

        await().untilAsserted(() -> assertThat(
                        figure("2024-08-05", "ln.minorExempt").get("display").asString())
                .isEqualTo("546"));
        JsonNode line = figure("2024-08-05", "ln.minorExempt");
        assertThat(line.get("opening").asInt()).isEqualTo(545);
        assertThat(line.get("counted").asInt()).isEqualTo(1);
        assertThat(figure("2024-08-04", "ln.minorExempt").get("display").asString())
                .isEqualTo("545");
        assertThat(figure("2024-08-05", "ln.statutoryMin").get("display").asString())
                .isEqualTo("438");
        theOtherPublicationStandsApart();
    }

    private void theOtherPublicationStandsApart() {
        JsonNode board = board("2024-09-01");
        assertThat(board.get("otherDatasets").size()).isEqualTo(4);
        assertThat(board.get("figures").size()).isEqualTo(24);
        assertThat(board.get("figures")
                        .valueStream()
                        .map(one -> one.get("dataset").asString())
                        .distinct())
                .containsExactly("interview-2024-07-18");
        assertThat(board("2024-07-17").get("figures").size()).isZero();
        assertThat(board("2024-07-18").get("otherDatasets").size()).isZero();
    }

    @Test
    void aFigureNeedsASecondSigner() {
        String uri = FIGURES + "/test.twoSigners";
        assertThat(post(LEAD, uri, figureBody(100))).hasStatus(HttpStatus.CREATED);
        assertThat(board("2024-07-18").get("figures").toString()).doesNotContain("test.twoSigners");

        refused(post(LEAD, uri + "/confirmation", null), 403, "opening-second-signer");
        refused(post(INSPECTOR, uri + "/confirmation", null), 403, "role-required");
        assertThat(json(post(HEAD, uri + "/confirmation", null)).get("state").asString())
                .isEqualTo("CONFIRMED");
        refused(put(LEAD, uri, figureBody(120)), 409, "opening-wrong-state");

        assertThat(json(post(HEAD, uri + "/withdrawal", "{\"reason\": \"误录\"}"))
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(board("2024-07-18").get("figures").toString()).doesNotContain("test.twoSigners");
        refused(post(LEAD, uri + "/confirmation", null), 409, "opening-wrong-state");
        assertThat(json(put(OTHER_LEAD, uri, figureBody(120)))
                        .get("firstSigner")
                        .asString())
                .isEqualTo("lead-2");
    }

    @Test
    void whatIsDoneToAFigureIsTold() {
        assertThat(post(LEAD, FIGURES + "/test.told", figureBody(7))).hasStatus(HttpStatus.CREATED);

        Contracts.assertShape(
                "campaign.opening-figure.v1",
                Tapped.next(
                        rabbit,
                        "campaign.opening-figure.v1",
                        event -> event.get("subject").asString().equals("test.told")));
    }

    @Test
    void refusesFiguresThatCannotBe() {
        String uri = FIGURES + "/test.wrong";

        refused(post(LEAD, uri, figureBody(-1)), 400, "invalid-input");
        refused(post(LEAD, uri, figureBody(1).replace("2019-07-19", "2024-07-19")), 422, "opening-period-inverted");
        refused(post(LEAD, uri, figureBody(1).replace("minorExempt", "bribes")), 400, "progress-metric-unknown");
        refused(post(LEADER, uri, figureBody(1)), 403, "role-required");
        refused(get(LEAD, uri), 404, "document-unknown");
    }

    @Test
    void showsTheSevenOperationsAndTheMapOfTheDay() {
        JsonNode board = board("2024-07-18");

        assertThat(board.get("operations").size()).isEqualTo(7);
        assertThat(board.get("districts")
                        .valueStream()
                        .filter(cell -> cell.get("reporting").asBoolean())
                        .count())
                .isEqualTo(39);
        assertThat(board.get("funnel").size()).isEqualTo(7);
        assertThat(board.get("records").asString()).contains("metric={metric}");
        assertThat(json(get(DISPLAY, BOARD + "?asOf=2024-07-18")).get("records").asString())
                .isEmpty();
    }

    @Test
    void showsStateQuotaAndNumbersOfAnOperationAsOfTheDay() throws Exception {
        publisher.publish(List.of(
                advanced(1, "2060-05-20T02:00:00Z", "PLANNED"),
                advanced(2, "2060-06-03T02:00:00Z", "INSPECTING"),
                FactsFixture.event("problem.found.v1", "board-1", 1, "2060-06-05T02:00:00Z", "year", 2060)));

        await().untilAsserted(() -> assertThat(
                        board("2060-06-30").get("totals").path("problems").asInt(0))
                .isEqualTo(1));
        assertThat(operation("2060-06-30").get("state").asString()).isEqualTo("INSPECTING");
        assertThat(operation("2060-06-01").get("state").asString()).isEqualTo("PLANNED");
        assertThat(operation("2060-05-01").get("state").asString()).isEqualTo("UNPUBLISHED");
        assertThat(board("2060-06-04").get("totals").isEmpty()).isTrue();
        JsonNode trend = board("2060-06-30").get("trend");
        assertThat(trend.size()).isEqualTo(6);
        assertThat(trend.get(5).toString()).isEqualTo("{\"month\":\"2060-06\",\"metrics\":{\"problems\":1}}");
    }

    @Test
    void leadsToTheRecordsThatWereKnownThen() {
        JsonNode board = json(get(LEADER, BOARD + "?asOf=2024-07-18&knownAt=2024-07-18T16:00:00Z"));

        assertThat(board.get("records").asString()).endsWith("&knownAt=2024-07-18T16:00:00Z");
        String records = board.get("records").asString().replace("{metric}", "problems");
        assertThat(get(LEADER, records)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"year=2000000000, year", "asOf=2101-01-01, asOf", "knownAt=2101-12-31T00:00:00Z, knownAt"})
    void refusesTimesThatNobodyMeans(String question, String field) {
        var answer = get(LEADER, BOARD + "?" + question);

        refused(answer, 400, "progress-out-of-range");
        assertThat(json(answer).get("field").asString()).isEqualTo(field);
    }

    @Test
    void aFigureIsEnteredByHeadquarters() {
        refused(post(DISTRICT_LEAD, FIGURES + "/test.district", figureBody(1)), 403, "headquarters-only");
    }

    @Test
    void isNotForEverybody() {
        refused(get(INSPECTOR, BOARD), 403, "role-required");
        refused(get(FORESTER, BOARD), 403, "role-required");
        refused(get(LEADER, BOARD + "?asOf=yesterday"), 400, "parameter-malformed");
    }

    private static Event advanced(long sequence, String at, String state) {
        return FactsFixture.event(
                "operation.advanced.v1", "HAZARDOUS_WASTE-2060", sequence, at, "year", 2060, "state", state);
    }

    private void enterAndConfirmAll() {
        JsonNode published = json(get(LEAD, FIGURES + "/published"));
        assertThat(published.size()).isEqualTo(28);
        for (JsonNode one : published) {
            String uri = FIGURES + "/" + one.get("key").asString();
            var body = one.deepCopy();
            ((ObjectNode) body).remove(List.of("key", "mark"));
            assertThat(post(LEAD, uri, body.toString())).hasStatus(HttpStatus.CREATED);
            assertThat(post(OTHER_LEAD, uri + "/confirmation", null)).hasStatusOk();
        }
    }

    private JsonNode operation(String day) {
        return board(day)
                .get("operations")
                .valueStream()
                .filter(one -> one.get("operation").asString().equals("HAZARDOUS_WASTE"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode figure(String day, String key) {
        return board(day)
                .get("figures")
                .valueStream()
                .filter(one -> one.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode board(String day) {
        var answer = get(LEADER, BOARD + "?asOf=" + day);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private static String figureBody(long value) {
        return """
                {"dataset": "test", "value": %d, "exactness": "EXACT", "unit": "件", "title": "测试", "titleEn": "Test",
                 "scope": "五年累计", "from": "2019-07-19", "to": "2024-07-18", "source": "专访", "metric": "minorExempt"}
                """.formatted(value);
    }
}
