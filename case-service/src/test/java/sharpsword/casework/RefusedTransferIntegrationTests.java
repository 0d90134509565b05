package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;
import static sharpsword.casework.TestTokens.OTHER_POLICE;
import static sharpsword.casework.TestTokens.POLICE;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What happens when the chief or the police refuse. */
class RefusedTransferIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void letsANewReportFollowOneThatTheChiefRejected() {
        String id = investigatedCase("PENALTY", CRIME);
        String first = reportedTransfer(id);
        refused(
                post(HEAD, "/api/case/transfers/" + first + "/rejection", "2024-06-27T02:00:00Z", Map.of()),
                HttpStatus.BAD_REQUEST,
                "invalid-input");
        ok(post(
                HEAD,
                "/api/case/transfers/" + first + "/rejection",
                "2024-06-27T02:00:00Z",
                Map.of("reasons", "证据尚不充分")));

        String second = reportedTransfer(id);

        assertThat(second).isNotEqualTo(first);
        new ContractShapes(mongo, json).assertKept("transfer.rejected.v1");
    }

    @Test
    void givesTheFileBackWhenThePoliceRefuse() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = "/api/case/transfers/" + receivedTransfer(id);
        ok(post(POLICE, transfer + "/police-refusal", "2024-07-01T02:00:00Z", Map.of("reasons", "情节显著轻微")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ok(get(HANDLER, "/api/case/cases/" + id))
                                .path("handover")
                                .path("closed")
                                .asBoolean())
                        .isFalse());
        refused(
                post(HANDLER, transfer + "/reconsideration", "2024-07-05T02:00:00Z", Map.of("reasons", "应予立案")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-reconsideration-too-late");
        ok(post(HANDLER, transfer + "/reconsideration", "2024-07-04T02:00:00Z", Map.of("reasons", "应予立案")));
        ok(post(POLICE, transfer + "/refusal-upholding", "2024-07-08T02:00:00Z", Map.of("reasons", "维持原决定")));
        ok(post(HANDLER, transfer + "/supervision", "2024-07-09T02:00:00Z", Map.of("reasons", "建议立案监督")));
        ok(post(HANDLER, transfer + "/ending", "2024-07-20T02:00:00Z", Map.of("result", "RETURNED_FOR_PENALTY")));
        assertThat(ok(post(
                                HEAD,
                                "/api/case/cases/" + id + "/closure",
                                "2024-08-01T02:00:00Z",
                                Map.of("ground", "PERFORMED", "reason", "罚款已缴清", "paper", "渝环罚〔2024〕8号")))
                        .path("state")
                        .asString())
                .isEqualTo("CLOSED");
        new ContractShapes(mongo, json).assertKept("transfer.police-refused.v1");
    }

    @Test
    void waitsForThePoliceBeforeAnythingCloses() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = "/api/case/transfers/" + receivedTransfer(id);

        refused(
                post(
                        HEAD,
                        "/api/case/cases/" + id + "/closure",
                        "2024-07-01T02:00:00Z",
                        Map.of("ground", "NO_PENALTY", "reason", "不予处罚", "paper", "渝环不罚〔2024〕1号")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "case-awaits-police");
        refused(
                post(HANDLER, transfer + "/supervision", "2024-06-30T02:00:00Z", Map.of("reasons", "逾期未决定")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-police-not-late");
        refused(
                post(POLICE, transfer + "/supplement-request", "2024-06-29T02:00:01Z", Map.of("wanted", "更多材料")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-supplement-too-late");
        ok(post(
                POLICE,
                transfer + "/prolongation",
                "2024-06-30T02:00:00Z",
                Map.of("term", "VERIFY", "reasons", "需要核实线索")));
        refused(
                post(
                        POLICE,
                        transfer + "/prolongation",
                        "2024-06-30T03:00:00Z",
                        Map.of("term", "MAJOR", "reasons", "案情重大")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-prolonged-already");
        ok(post(HANDLER, transfer + "/supervision", "2024-07-09T02:00:00Z", Map.of("reasons", "逾期未决定")));
    }

    @Test
    void passesItOnToThePoliceWithJurisdiction() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = "/api/case/transfers/" + receivedTransfer(id);
        refused(get(OTHER_POLICE, transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
        JsonNode problem = refused(
                post(
                        POLICE,
                        transfer + "/rerouting",
                        "2024-06-28T04:00:00Z",
                        Map.of("to", "PSB-999999", "reasons", "无管辖权")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-police-unknown");
        assertThat(problem.path("field").asString()).isEqualTo("to");
        assertThat(problem.path("detail").asString()).contains("PSB-999999").contains("PSB-500112");

        ok(post(
                POLICE,
                transfer + "/rerouting",
                "2024-06-28T04:00:00Z",
                Map.of("to", "PSB-500000", "reasons", "市局管辖")));

        assertThat(get(OTHER_POLICE, transfer)).hasStatusOk();
        ok(post(OTHER_POLICE, transfer + "/receipt", "2024-06-29T02:00:00Z", null));
        refused(get(POLICE, transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
    }

    @Test
    void goesOnWithATransferThatWasStoredInSchemaOne() {
        String id = receivedTransfer(investigatedCase("PENALTY", CRIME));
        mongo.getCollection("transfers")
                .updateOne(
                        new Document("_id", id),
                        new Document("$unset", new Document("steps", ""))
                                .append(
                                        "$set",
                                        new Document("schema", 1)
                                                .append("decisionClock", "POLICE_DECISION")
                                                .append(
                                                        "times",
                                                        new Document("APPROVE", at("2024-06-27T02:00:00Z"))
                                                                .append("SEND", at("2024-06-27T04:00:00Z"))
                                                                .append("RECEIVE", at("2024-06-28T02:00:00Z")))));
        String transfer = "/api/case/transfers/" + id;
        assertThat(clocks(transfer))
                .containsExactly(
                        "TRANSFER_APPROVAL DONE_IN_TIME", "TRANSFER_SEND DONE_IN_TIME", "POLICE_DECISION RUNNING");

        ok(post(
                POLICE,
                transfer + "/prolongation",
                "2024-06-29T02:00:00Z",
                Map.of("term", "VERIFY", "reasons", "需要核实线索")));
        ok(post(POLICE, transfer + "/police-filing", "2024-06-30T02:00:00Z", Map.of("number", "公立〔2024〕13号")));

        assertThat(clocks(transfer)).contains("POLICE_DECISION_VERIFY DONE_IN_TIME");
        assertThat(mongo.getCollection("transfers")
                        .find(new Document("_id", id))
                        .first()
                        .getList("steps", Document.class))
                .hasSize(5);
    }

    private List<String> clocks(String transfer) {
        return ok(get(HANDLER, transfer + "/clocks?asOf=2024-07-01T02:00:00Z"))
                .valueStream()
                .map(face -> face.path("code").asString() + " "
                        + face.path("standing").asString())
                .toList();
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
