package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** A case is decided without penalty, closed on that decision, and a minor exemption is told as a leniency. */
class NoPenaltyIntegrationTests extends CaseSteps {

    private static final Map<String, Object> HARMLESS = Map.of("quantities", Map.of("hazardousWasteTonnes", 0.005));
    private static final String DAY = "2024-07-01T02:00:00Z";
    private static final Map<String, Object> MINOR = Map.of(
            "ground", "MINOR_EXEMPT",
            "reason", "贮存不当不足二十四小时，当日改正，没有造成危害后果",
            "findings", Map.of("MINOR", "不足 0.01 吨", "CORRECTED_IN_TIME", "当日完成整改", "NO_HARM", "未流入外环境"),
            "education", paper("教育记录"),
            "correction", paper("整改照片"),
            "discussion", paper("集体讨论记录"));

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void tellsOneLeniencyForAMinorExemption() {
        String id = investigatedCase("PENALTY", HARMLESS);
        String decision = decisionOn(id);
        String key = UUID.randomUUID().toString();

        JsonNode decided = ok(send(HttpMethod.POST, HEAD, decision, DAY, MINOR, key));
        ok(send(HttpMethod.POST, HEAD, decision, DAY, MINOR, key));
        refused(post(HEAD, decision, DAY, MINOR), HttpStatus.CONFLICT, "case-wrong-state");

        assertThat(decided.path("state").asString()).isEqualTo("DECIDED");
        assertThat(decided.path("noPenalty").path("number").asString()).matches("渝环不罚〔2024〕\\d+号");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(leniencies(id)).isEqualTo(1));
        new ContractShapes(mongo, json).assertKept("leniency.granted.v1", "case.progressed.v1");
    }

    @Test
    void stopsTheClocksAndClosesOnTheDecision() {
        String id = investigatedCase("PENALTY", HARMLESS);
        String closure = "/api/case/cases/" + id + "/closure";
        Map<String, Object> noPenalty = Map.of("ground", "NO_PENALTY", "reason", "不予处罚");
        refused(post(HEAD, closure, DAY, noPenalty), HttpStatus.UNPROCESSABLE_CONTENT, "closure-decision-missing");
        JsonNode decided = ok(post(HEAD, decisionOn(id), DAY, MINOR));

        assertThat(decided.path("light").asString()).isEqualTo("UNKNOWN");
        assertThat(decision(id, "2024-06-30T02:00:00Z").path("standing").asString())
                .isEqualTo("RUNNING");
        assertThat(decision(id, "2024-12-01T02:00:00Z").path("standing").asString())
                .isEqualTo("DONE_IN_TIME");
        JsonNode closed = ok(post(HEAD, closure, "2024-07-15T02:00:00Z", noPenalty));

        assertThat(closed.path("ending").path("paper").asString())
                .isEqualTo(decided.path("noPenalty").path("number").asString());
        JsonNode lines = ok(get(HANDLER, "/api/case/cases/" + id + "/timeline"));
        assertThat(lines.valueStream().map(line -> line.path("action").asString()))
                .containsSubsequence("conclude", "decide-no-penalty", "close")
                .doesNotContain("grant-leniency");
    }

    @Test
    void countsNoOtherGroundAsALeniency() {
        String id = investigatedCase("PENALTY", HARMLESS);
        Map<String, Object> late = Map.of(
                "ground", "LIMITATION_PASSED",
                "reason", "超过追究时效",
                "findings", Map.of("ACT_ENDED", "停产记录"),
                "actEndedOn", "2022-06-12");
        refused(post(HEAD, decisionOn(id), DAY, late), HttpStatus.UNPROCESSABLE_CONTENT, "no-penalty-limitation-runs");
        Map<String, Object> earlier = new HashMap<>(late);
        earlier.put("actEndedOn", "2022-06-11");

        ok(post(HEAD, decisionOn(id), DAY, earlier));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(id, "decide-no-penalty")).isEqualTo(1));
        assertThat(leniencies(id)).isZero();
    }

    @Test
    void isDecidedByTheUnitHeadOnWhatWasFound() {
        String id = investigatedCase("PENALTY", HARMLESS);
        refused(post(HANDLER, decisionOn(id), DAY, MINOR), HttpStatus.FORBIDDEN, "role-required");
        Map<String, Object> unfounded = new HashMap<>(MINOR);
        unfounded.put("findings", Map.of("MINOR", "不足 0.01 吨"));

        JsonNode problem = refused(
                post(HEAD, decisionOn(id), DAY, unfounded),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-penalty-finding-missing");

        assertThat(problem.path("detail").asString())
                .contains("CORRECTED_IN_TIME")
                .contains("APL 33");
        Map<String, Object> unreadable = new HashMap<>(MINOR);
        unreadable.put("education", Map.of("title", "教育记录", "sha256", "none"));
        assertThat(refused(post(HEAD, decisionOn(id), DAY, unreadable), HttpStatus.BAD_REQUEST, "invalid-input")
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("education.sha256");
        String number = ok(get(HEAD, "/api/case/cases/" + id)).path("number").asString();
        assertThat(ok(get(HEAD, "/api/case/cases?q=" + number))
                        .path("items")
                        .get(0)
                        .path("possible")
                        .toString())
                .contains("DECIDE_NO_PENALTY");
    }

    @Test
    void takesTheWayToThePoliceFirst() {
        String id = investigatedCase("PENALTY", Map.of("quantities", Map.of("hazardousWasteTonnes", 5)));

        refused(
                post(HEAD, decisionOn(id), DAY, MINOR),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "crime-suspected-not-transferred");
        receivedTransfer(id);
        refused(post(HEAD, decisionOn(id), DAY, MINOR), HttpStatus.CONFLICT, "case-handed-over");
        refused(
                post(
                        HANDLER,
                        "/api/case/cases/" + investigatedCase("PENALTY", HARMLESS) + "/transfers",
                        DAY,
                        CaseBodies.report("DEMO-10", "DEMO-11")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-no-suspicion");
    }

    private JsonNode decision(String id, String asOf) {
        return ok(get(HANDLER, "/api/case/cases/" + id + "/clocks?asOf=" + asOf))
                .valueStream()
                .filter(face -> face.path("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
    }

    private long leniencies(String id) {
        return mongo.getCollection("cases_history").countDocuments(of(id).append("type", "leniency.granted.v1"));
    }

    private long told(String id, String action) {
        return ok(get(HANDLER, "/api/case/cases/" + id + "/timeline"))
                .valueStream()
                .filter(line -> line.path("action").asString().equals(action))
                .count();
    }

    private static Document of(String id) {
        return new Document("_id", new Document("$regex", "^" + id + "/"));
    }

    private static String decisionOn(String id) {
        return "/api/case/cases/" + id + "/no-penalty-decision";
    }

    private static Map<String, String> paper(String title) {
        return Map.of("title", title, "sha256", SHA);
    }
}
