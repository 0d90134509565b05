package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Repetition, stale revisions, bad input, search and export. */
class CaseInputIntegrationTests extends CaseSteps {

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void repeatsAnOutcomeInsteadOfDoingItTwice() {
        String id = proposedCase("PENALTY", "500112", 1);
        String filing = "/api/case/cases/" + id + "/filing";
        Map<String, Object> body = Map.of("conditions", CaseBodies.conditions(true));
        String key = UUID.randomUUID().toString();
        JsonNode first = ok(send(HttpMethod.POST, HEAD, filing, "2024-06-18T02:00:00Z", body, key));

        MvcTestResult again = send(HttpMethod.POST, HEAD, filing, "2024-06-18T02:00:00Z", body, key);

        assertThat(again.getResponse().getHeader("Idempotent-Replay")).isEqualTo("true");
        assertThat(body(again).path("number").asString())
                .isEqualTo(first.path("number").asString());
        refused(
                send(HttpMethod.POST, HEAD, filing, "2024-06-18T02:00:00Z", Map.of(), key),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused");
    }

    @Test
    void refusesACommandOnARevisionThatSomebodyElseChanged() {
        String id = proposedCase("PENALTY", "500112", 1);
        String conditions = "/api/case/cases/" + id + "/filing-conditions";
        ok(put(HANDLER, conditions, "2024-06-17T02:00:00Z", CaseBodies.conditions(true)));

        MvcTestResult stale = http.put()
                .uri(conditions)
                .header("Authorization", "Bearer " + HANDLER)
                .header("If-Match", "\"1\"")
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(CaseBodies.conditions(false)))
                .exchange();

        refused(stale, HttpStatus.CONFLICT, "revision-stale");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        String id = proposedCase("PENALTY", "500112", 1);

        JsonNode problem = refused(
                put(
                        HANDLER,
                        "/api/case/cases/" + id + "/filing-conditions",
                        "2024-06-17T02:00:00Z",
                        Map.of("evidence", Map.of("met", true, "reason", " "))),
                HttpStatus.BAD_REQUEST,
                "invalid-input");

        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains("evidence.reason", "penaltyDue", "ownJurisdiction", "withinLimitation");
        refused(get(HANDLER, "/api/case/cases?light=PURPLE"), HttpStatus.BAD_REQUEST, "invalid-input");
        refused(get(HANDLER, "/api/case/cases?limit=0"), HttpStatus.BAD_REQUEST, "limit-out-of-range");
        refused(get(HANDLER, "/api/case/cases/" + UNKNOWN), HttpStatus.NOT_FOUND, "case-unknown");
        refused(
                post(
                        HANDLER,
                        "/api/case/cases/" + id + "/crime-screening",
                        "2024-06-17T02:00:00Z",
                        Map.of("facts", Map.of("quantities", Map.of("wasteTonnes", 1)))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "crime-fact-unknown");
    }

    @Test
    void namesTheFieldOfAnExtensionThatIsTooLong() {
        String id = proposedCase("PENALTY", "500112", 1);

        JsonNode problem = refused(
                post(
                        HEAD,
                        "/api/case/cases/" + id + "/review-extension",
                        "2024-06-20T02:00:00Z",
                        Map.of("days", 16, "reason", "案情复杂")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "extension-too-long");

        assertThat(problem.path("field").asString()).isEqualTo("days");
    }

    @Test
    void parksWhatItCannotUnderstand() {
        String filing = UUID.randomUUID().toString();
        publish(event("filing.proposed.v2", filing, 1, Instant.parse("2024-06-14T02:00:00Z"), Map.of("a", 1)), 1);
        publish(event("filing.proposed.v1", filing, 2, Instant.parse("2024-06-14T02:00:00Z"), Map.of("a", 1)), 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mongo.getCollection("parked_messages")
                                .countDocuments(new Document("queue", "case.filings")))
                        .isGreaterThanOrEqualTo(2));
        assertThat(caseOf(filing)).isNull();
    }

    @Test
    void exportsWhatTheCallerMaySeeAndSaysSoInTheAuditTrail() {
        filedCase("PENALTY");

        MvcTestResult export = get(HANDLER, "/api/case/cases/export?q=渝北电镀&light=RED&asOf=2024-12-01T00:00:00Z");

        assertThat(export).hasStatusOk();
        assertThat(new String(export.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("渝环立字〔2024〕")
                .contains("RED");
        assertThat(mongo.getCollection("audit")
                        .countDocuments(new Document("kind", "EXPORT").append("what", "cases-exported")))
                .isPositive();
    }

    @Test
    void searchesByNumberCodeAndName() {
        String id = filedCase("PENALTY");
        String number = ok(get(HANDLER, "/api/case/cases/" + id)).path("number").asString();

        assertThat(ok(get(HANDLER, "/api/case/cases?q=" + number)).path("total").asInt())
                .isEqualTo(1);
        assertThat(ok(get(HANDLER, "/api/case/cases?q=91500112MA5U000016"))
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(ok(get(HANDLER, "/api/case/cases?q=渝北电镀&state=FILED"))
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(ok(get(HANDLER, "/api/case/cases?q=没有的企业")).path("total").asInt())
                .isZero();
    }
}
