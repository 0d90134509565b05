package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Whose recusal was granted in a case does nothing more in its transfer either (APL, Art. 43; MEP23, Art. 6). */
class RecusedFromTransferIntegrationTests extends CaseSteps {

    private static final String SECOND_HANDLER = TestTokens.of("DEMO-13", "DET-500112", "500112", "case-handler");

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void letsARecusedOfficerDoNothingMoreInATransfer() {
        String id = suspectedCase();
        String transfer = "/api/case/transfers/" + packedTransfer(id);
        assertThat(possible(HANDLER, transfer)).contains("PUT_MATERIAL", "SEND");
        recuse(id, "DEMO-10");

        refused(
                post(HANDLER, transfer + "/sending", "2024-06-27T05:00:00Z", null),
                HttpStatus.FORBIDDEN,
                "case-actor-recused");
        refused(
                put(
                        HANDLER,
                        transfer + "/materials/OTHER",
                        "2024-06-27T05:00:00Z",
                        Map.of("title", "补充", "sha256", SHA)),
                HttpStatus.FORBIDDEN,
                "case-actor-recused");
        assertThat(possible(HANDLER, transfer)).isEmpty();
        assertThat(ok(get(HANDLER, "/api/case/transfers?case=" + id))
                        .path("items")
                        .get(0)
                        .path("possible")
                        .isEmpty())
                .isTrue();
        assertThat(fenceSteps(id)).isEmpty();

        assertThat(possible(SECOND_HANDLER, transfer)).contains("SEND");
        assertThat(ok(post(SECOND_HANDLER, transfer + "/sending", "2024-06-27T05:00:00Z", null))
                        .path("state")
                        .asString())
                .isEqualTo("SENT");
    }

    @Test
    void namesNoRecusedOfficerForTheTeam() {
        String id = suspectedCase();
        recuse(id, "DEMO-11");

        JsonNode problem = refused(
                post(
                        HANDLER,
                        "/api/case/cases/" + id + "/transfers",
                        "2024-06-26T02:00:00Z",
                        CaseBodies.report("DEMO-10", "DEMO-11")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "case-officer-recused");

        assertThat(problem.path("field").asString()).isEqualTo("team");
        ok(post(
                HANDLER,
                "/api/case/cases/" + id + "/transfers",
                "2024-06-26T02:00:00Z",
                CaseBodies.report("DEMO-10", "DEMO-13")));
    }

    /** Under investigation, since only there a recusal can be declared. */
    private String suspectedCase() {
        String id = filedCase("CRIMINAL");
        ok(post(
                HANDLER,
                "/api/case/cases/" + id + "/officers",
                "2024-06-19T02:00:00Z",
                Map.of("officers", List.of("DEMO-10", "DEMO-11"))));
        return id;
    }

    private void recuse(String id, String officer) {
        String recusals = "/api/case/cases/" + id + "/recusals";
        ok(post(
                SECOND_HANDLER,
                recusals,
                "2024-06-20T02:00:00Z",
                Map.of("officer", officer, "ground", "CLOSE_RELATIVE", "explanation", "法定代表人的近亲属")));
        ok(post(
                HEAD,
                recusals + "/" + officer + "/decision",
                "2024-06-20T03:00:00Z",
                Map.of("granted", true, "reason", "属实")));
    }

    private Set<String> possible(String token, String transfer) {
        return ok(get(token, transfer))
                .path("possible")
                .valueStream()
                .map(JsonNode::asString)
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<String> fenceSteps(String id) {
        return ok(get(HEAD, "/api/case/cases/" + id + "/timeline"))
                .valueStream()
                .map(line -> line.path("action").asString())
                .filter(action -> action.endsWith("-fence"))
                .toList();
    }
}
