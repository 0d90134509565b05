package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbers, clocks, data packages and bad input, over HTTP and events. */
class CaseRulesIntegrationTests extends CaseSteps {

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void refusesAFilingThatTheHeadDoesNotApprove() {
        String id = proposedCase("PENALTY", "500112", 1);

        ok(post(HEAD, "/api/case/cases/" + id + "/refusal", "2024-06-18T02:00:00Z", Map.of("reason", "违法事实不成立")));

        new ContractShapes(mongo, json).assertKept("case.not-filed.v1");
        refused(
                post(HEAD, "/api/case/cases/" + id + "/filing", "2024-06-19T02:00:00Z", Map.of()),
                HttpStatus.CONFLICT,
                "case-wrong-state");
    }

    @Test
    void doesNotFileAfterTheLimitation() {
        String filing = UUID.randomUUID().toString();
        publish(
                event(
                        "filing.proposed.v1",
                        filing,
                        1,
                        Instant.parse("2024-06-14T02:00:00Z"),
                        Map.of(
                                "problem",
                                "old",
                                "operation",
                                "BLUE_SKY",
                                "year",
                                2024,
                                "district",
                                "500112",
                                "agency",
                                "DET-500112",
                                "violation",
                                "APCL-99",
                                "kind",
                                "PENALTY",
                                "discoveredAt",
                                "2024-06-12T02:00:00Z",
                                "actDate",
                                "2022-06-11")),
                1);
        String id = await().atMost(Duration.ofSeconds(30)).until(() -> caseOf(filing), found -> found != null);
        String approval = "/api/case/cases/" + id + "/filing";

        JsonNode problem = refused(
                post(HEAD, approval, "2024-06-18T02:00:00Z", Map.of("conditions", CaseBodies.conditions(true))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "filing-limitation-passed");

        assertThat(problem.path("detail").asString()).contains("2022-06-11").contains("APL 36");
    }

    @Test
    void givesEachFilingItsOwnNumberAndTheLowestFreeOneFirst() throws Exception {
        List<String> cases = List.of(
                proposedCase("PENALTY", "500112", 1),
                proposedCase("PENALTY", "500112", 1),
                proposedCase("PENALTY", "500112", 1));
        Set<String> numbers = new HashSet<>();
        try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> filed =
                    cases.stream().map(id -> atOnce.submit(() -> file(id))).toList();
            for (Future<String> each : filed) {
                numbers.add(each.get());
            }
        }
        assertThat(numbers).hasSize(3);

        // Somebody claimed the next number and fell before using it.
        Document filings = new Document("_id", new Document("$regex", "^number:渝环立字:2024:"));
        long next = mongo.getCollection("claims").countDocuments(filings) + 1;
        String id = "number:渝环立字:2024:" + next;
        mongo.getCollection("claims")
                .insertOne(new Document("_id", id).append("kind", "number").append("holder", "x"));
        String later = file(proposedCase("PENALTY", "500112", 1));
        mongo.getCollection("claims").deleteOne(new Document("_id", id));
        String freed = file(proposedCase("PENALTY", "500112", 1));

        assertThat(later).isEqualTo("渝环立字〔2024〕" + (next + 1) + "号");
        assertThat(freed).isEqualTo("渝环立字〔2024〕" + next + "号");
    }

    @Test
    void movesADeadlineWhenTheCalendarChangesWithoutARestart() {
        String filing = UUID.randomUUID().toString();
        publish(
                event(
                        "filing.proposed.v1",
                        filing,
                        1,
                        Instant.parse("2024-05-07T02:00:00Z"),
                        Map.of(
                                "problem",
                                "calendar",
                                "operation",
                                "BLUE_SKY",
                                "year",
                                2024,
                                "district",
                                "500112",
                                "agency",
                                "DET-500112",
                                "violation",
                                "APCL-99",
                                "kind",
                                "PENALTY",
                                "discoveredAt",
                                "2024-05-06T02:00:00Z",
                                "actDate",
                                "2024-05-05")),
                1);
        String id = await().atMost(Duration.ofSeconds(30)).until(() -> caseOf(filing), found -> found != null);
        assertThat(reviewEnd(id)).isEqualTo("2024-05-21");

        publish(
                event(
                        "reference.published.v1",
                        "calendar/2024",
                        2,
                        Instant.parse("2024-05-08T02:00:00Z"),
                        oneHolidayMore()),
                1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reviewEnd(id)).isEqualTo("2024-05-22"));
    }

    @Test
    void screensByAnUploadedThresholdWithoutARestart() {
        publish(
                event(
                        "reference.published.v1",
                        "crime-rules/trial",
                        1,
                        Instant.parse("2024-05-08T02:00:00Z"),
                        json.readTree("""
                                {"kind": "crime-rules", "key": "trial", "version": 1, "validFrom": "2024-01-01",
                                 "title": "演示标准", "source": "test", "mark": "ASSUMED", "state": "STARTED",
                                 "content": [{"code": "TRIAL-1", "offence": "演示", "action": "CONSULT", "article": "X 1",
                                     "text": "演示", "textEn": "trial", "mark": "assumed",
                                     "when": [{"test": "AT_LEAST", "of": ["trialTonnes"], "least": 2}]}]}
                                """)),
                1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ok(get(HANDLER, "/api/case/crime-rules?on=2024-06-11"))
                                .path("quantities")
                                .toString())
                        .contains("trialTonnes"));
        String id = filedCase("PENALTY");

        JsonNode screened = ok(post(
                HANDLER,
                "/api/case/cases/" + id + "/crime-screening",
                "2024-06-20T02:00:00Z",
                Map.of("facts", Map.of("quantities", Map.of("trialTonnes", 2)))));

        assertThat(screened.path("crime").path("hits").get(0).path("rule").asString())
                .isEqualTo("TRIAL-1");
        assertThat(screened.path("crime").path("versions").toString()).contains("crime-rules/trial v1");
    }

    @Test
    void extendsTheReviewOnce() {
        String id = proposedCase("PENALTY", "500112", 1);
        String extension = "/api/case/cases/" + id + "/review-extension";

        refused(
                post(HEAD, extension, "2024-06-20T02:00:00Z", Map.of("days", 16, "reason", "案情复杂")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "extension-too-long");
        JsonNode extended = ok(post(HEAD, extension, "2024-06-20T02:00:00Z", Map.of("days", 15, "reason", "案情复杂")));
        assertThat(extended.path("clocks").get(0).path("date").asString()).isEqualTo("2024-07-12");
        refused(
                post(HEAD, extension, "2024-06-21T02:00:00Z", Map.of("days", 1, "reason", "仍需时间")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "extension-not-foreseen");
    }

    private String file(String id) {
        return ok(post(
                        HEAD,
                        "/api/case/cases/" + id + "/filing",
                        "2024-06-18T02:00:00Z",
                        Map.of("conditions", CaseBodies.conditions(true))))
                .path("number")
                .asString();
    }

    /** The calendar of 2024 as it ships, with 21 May as a holiday. */
    private JsonNode oneHolidayMore() {
        ObjectNode data;
        try (InputStream in = getClass().getResourceAsStream("/reference/calendar/2024.json")) {
            data = (ObjectNode) json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ArrayNode rows = (ArrayNode) data.remove("rows");
        rows.addObject().put("date", "2024-05-21").put("type", "HOLIDAY").put("name", "演示");
        data.put("version", 2).set("content", rows);
        return data;
    }

    private String reviewEnd(String id) {
        return ok(get(HANDLER, "/api/case/cases/" + id + "/clocks?asOf=2024-05-10T02:00:00Z"))
                .get(0)
                .path("date")
                .asString();
    }
}
