package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.FULING_PROCURATOR;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;
import static sharpsword.casework.TestTokens.POLICE;
import static sharpsword.casework.TestTokens.PROCURATOR;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The procuratorate supervises whether the police file a transferred case. */
class SupervisedFilingIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));
    private static final Map<String, Object> NOTICE = Map.of("number", "渝北检不立通〔2024〕1号");

    private String id = "";
    private String transfer = "";

    @BeforeEach
    void thePoliceHaveRefused() {
        knowEverybody();
        id = investigatedCase("PENALTY", CRIME);
        transfer = "/api/case/transfers/" + receivedTransfer(id);
        ok(post(POLICE, transfer + "/police-refusal", "2024-07-01T02:00:00Z", Map.of("reasons", "情节显著轻微")));
    }

    @Test
    void makesThePoliceFileWhenTheirReasonsDoNotHold() {
        ok(post(HANDLER, transfer + "/supervision", "2024-07-02T02:00:00Z", Map.of("reasons", "建议立案监督")));
        refused(
                post(
                        HEAD,
                        "/api/case/cases/" + id + "/closure",
                        "2024-07-02T03:00:00Z",
                        Map.of("ground", "PERFORMED", "reason", "罚款已缴清", "paper", "渝环罚〔2024〕8号")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "case-awaits-police");
        JsonNode asked = ok(post(PROCURATOR, transfer + "/reasons-request", "2024-07-03T02:00:00Z", NOTICE));
        assertThat(asked.path("state").asString()).isEqualTo("PROC_ASKS_REASONS");
        assertThat(clock("POLICE_EXPLANATION", "2024-07-03T03:00:00Z")
                        .path("date")
                        .asString())
                .isEqualTo("2024-07-10");
        ok(post(POLICE, transfer + "/refusal-explanation", "2024-07-08T02:00:00Z", Map.of("reasons", "数量认定有分歧")));

        ok(post(
                PROCURATOR,
                transfer + "/filing-demand",
                "2024-07-09T02:00:00Z",
                Map.of("number", "渝北检通立〔2024〕1号", "reasons", "数量已达三吨以上")));
        assertThat(clock("POLICE_FILING_ON_ORDER", "2024-07-25T02:00:00Z")
                        .path("standing")
                        .asString())
                .isEqualTo("OVERDUE");
        JsonNode filed =
                ok(post(POLICE, transfer + "/police-filing", "2024-07-20T02:00:00Z", Map.of("number", "公立〔2024〕9号")));

        assertThat(filed.path("state").asString()).isEqualTo("POLICE_FILED");
        assertThat(clock("POLICE_FILING_ON_ORDER", "2024-07-25T02:00:00Z")
                        .path("standing")
                        .asString())
                .isEqualTo("DONE_IN_TIME");
        assertThat(ok(get(PROCURATOR, transfer + "/timeline"))
                        .valueStream()
                        .map(line -> line.path("action").asString()))
                .containsSubsequence("ask-supervision", "ask-reasons", "explain-refusal", "demand-filing");
        new ContractShapes(mongo, json).assertKept("transfer.progressed.v1");
    }

    @Test
    void endsWhenTheReasonsHold() {
        ok(post(PROCURATOR, transfer + "/reasons-request", "2024-07-03T02:00:00Z", NOTICE));
        ok(post(POLICE, transfer + "/refusal-explanation", "2024-07-08T02:00:00Z", Map.of("reasons", "数量不足三吨")));

        ok(post(PROCURATOR, transfer + "/explanation-acceptance", "2024-07-09T02:00:00Z", Map.of("reasons", "理由成立")));

        refused(
                post(POLICE, transfer + "/police-filing", "2024-07-10T02:00:00Z", Map.of("number", "公立〔2024〕10号")),
                HttpStatus.CONFLICT,
                "transfer-wrong-state");
        assertThat(ok(post(
                                HANDLER,
                                transfer + "/ending",
                                "2024-07-11T02:00:00Z",
                                Map.of("result", "RETURNED_FOR_PENALTY")))
                        .path("state")
                        .asString())
                .isEqualTo("ENDED");
    }

    @Test
    void aCaseThatThePoliceWithdrewDoesNotCloseAsTransferred() {
        ok(post(HANDLER, transfer + "/reconsideration", "2024-07-03T02:00:00Z", Map.of("reasons", "应予立案")));
        ok(post(POLICE, transfer + "/police-filing", "2024-07-04T02:00:00Z", Map.of("number", "公立〔2024〕11号")));
        ok(post(POLICE, transfer + "/police-withdrawal", "2024-08-01T02:00:00Z", Map.of("reasons", "没有犯罪事实")));
        ok(post(HANDLER, transfer + "/ending", "2024-08-05T02:00:00Z", Map.of("result", "RETURNED_FOR_PENALTY")));

        refused(
                post(
                        HEAD,
                        "/api/case/cases/" + id + "/closure",
                        "2024-08-06T02:00:00Z",
                        Map.of("ground", "TRANSFERRED", "reason", "已移送")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "closure-not-transferred");
    }

    @Test
    void isForTheProcuratorateOfTheCopyAlone() {
        String request = transfer + "/reasons-request";

        refused(
                post(POLICE, request, "2024-07-03T02:00:00Z", NOTICE),
                HttpStatus.FORBIDDEN,
                "transfer-to-other-procuratorate");
        refused(post(HANDLER, request, "2024-07-03T02:00:00Z", NOTICE), HttpStatus.FORBIDDEN, "role-required");
        refused(
                post(FULING_PROCURATOR, request, "2024-07-03T02:00:00Z", NOTICE),
                HttpStatus.NOT_FOUND,
                "document-unknown");
        refused(post(PROCURATOR, request, "2024-07-03T02:00:00Z", Map.of()), HttpStatus.BAD_REQUEST, "invalid-input");
        assertThat(ok(get(PROCURATOR, transfer)).path("possible").toString()).isEqualTo("[\"ASK_REASONS\"]");
    }

    private JsonNode clock(String code, String asOf) {
        return ok(get(HANDLER, transfer + "/clocks?asOf=" + asOf))
                .valueStream()
                .filter(face -> face.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
