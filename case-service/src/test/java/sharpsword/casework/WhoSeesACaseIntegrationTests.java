package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.ADMINISTRATOR;
import static sharpsword.casework.TestTokens.CITY;
import static sharpsword.casework.TestTokens.FORESTRY;
import static sharpsword.casework.TestTokens.FULING_HEAD;
import static sharpsword.casework.TestTokens.FULING_PROCURATOR;
import static sharpsword.casework.TestTokens.HEAD;
import static sharpsword.casework.TestTokens.LEADER;
import static sharpsword.casework.TestTokens.POLICE;
import static sharpsword.casework.TestTokens.PROCURATOR;
import static sharpsword.casework.TestTokens.STRANGE_POLICE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.casework.party.OfficerNames;
import tools.jackson.databind.JsonNode;

/** A case is shown to its district and the city, and what a transfer shares of it to the partners it was sent to. */
class WhoSeesACaseIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));

    private static final Map<String, Object> CLOSURE = Map.of("ground", "PERFORMED", "reason", "x", "paper", "y");
    private static final String SECOND_OF_TEAM = TestTokens.of("DEMO-11", "DET-500112", "500112", "inspector");

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void showsItToTheDistrictTheCityAndTheLeadersOnly() {
        String address = "/api/case/cases/" + proposedCase("PENALTY", "500112", 1);

        for (String insider : List.of(HEAD, CITY, LEADER)) {
            assertThat(get(insider, address)).hasStatusOk();
        }
        for (String outsider : List.of(FULING_HEAD, ADMINISTRATOR, POLICE, PROCURATOR)) {
            refused(get(outsider, address), HttpStatus.NOT_FOUND, "case-unknown");
        }
    }

    @Test
    void hidesItFromForestryOnEveryWay() {
        String address = "/api/case/cases/" + proposedCase("PENALTY", "500112", 1);

        refused(get(FORESTRY, address), HttpStatus.NOT_FOUND, "case-unknown");
        refused(get(FORESTRY, address + "/timeline"), HttpStatus.NOT_FOUND, "case-unknown");
        assertThat(total(FORESTRY, "/api/case/cases")).isZero();
        assertThat(total(FORESTRY, "/api/case/cases?q=渝北电镀")).isZero();
        assertThat(text(get(FORESTRY, "/api/case/cases/export"))).doesNotContain("91500112MA5U000016");
        assertThat(mongo.getCollection("audit")
                        .countDocuments(new Document("kind", "REFUSAL").append("actor", "officer:DEMO-20")))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void hidesATransferFromThePartnersUntilItIsSent() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = reportedTransfer(id);

        for (String partner : List.of(POLICE, PROCURATOR, STRANGE_POLICE, FORESTRY)) {
            assertThat(total(partner, "/api/case/transfers?case=" + id)).isZero();
            refused(get(partner, "/api/case/transfers/" + transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
        }
    }

    @Test
    void sharesWhatWasSentWithPoliceAndProcuratorateAlone() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = "/api/case/transfers/" + receivedTransfer(id);

        for (String partner : List.of(POLICE, PROCURATOR)) {
            JsonNode seen = ok(get(partner, transfer));
            assertThat(seen.path("summary").isNull() || seen.path("summary").isMissingNode())
                    .isTrue();
            assertThat(total(partner, "/api/case/transfers?case=" + id)).isEqualTo(1);
            assertThat(ok(get(partner, transfer + "/shared-case"))
                            .path("caseNumber")
                            .asString())
                    .startsWith("渝环立字");
            refused(get(partner, "/api/case/cases/" + id), HttpStatus.NOT_FOUND, "case-unknown");
            assertThat(total(partner, "/api/case/cases")).isZero();
            assertThat(ok(get(partner, transfer + "/timeline"))
                            .get(0)
                            .path("action")
                            .asString())
                    .isEqualTo("send");
        }
        for (String stranger : List.of(STRANGE_POLICE, FULING_PROCURATOR, FORESTRY)) {
            refused(get(stranger, transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
        }
    }

    @Test
    void hidesFromACommandWhatItHidesFromAQuestion() {
        String id = investigatedCase("PENALTY", CRIME);
        String transfer = reportedTransfer(id);

        for (String outsider : List.of(POLICE, FORESTRY, FULING_HEAD)) {
            for (String address : List.of("/api/case/cases/" + id, "/api/case/cases/" + UNKNOWN)) {
                hidden(post(outsider, address + "/closure", "2024-06-28T02:00:00Z", CLOSURE));
            }
            for (String address : List.of("/api/case/transfers/" + transfer, "/api/case/transfers/" + UNKNOWN)) {
                hidden(post(outsider, address + "/receipt", "2024-06-28T02:00:00Z", null));
                hidden(post(outsider, address + "/sending", "2024-06-28T02:00:00Z", null));
            }
            hidden(post(
                    outsider,
                    "/api/case/cases/" + id + "/transfers",
                    "2024-06-28T02:00:00Z",
                    CaseBodies.report("DEMO-10", "DEMO-11")));
        }
    }

    /** Nothing of the answer depends on whether the document exists. */
    private void hidden(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(answer).path("code").asString()).endsWith("-unknown");
        assertThat(body(answer).path("detail").asString()).contains("无权查看");
        assertThat(answer.getResponse().getHeader("ETag")).isNull();
    }

    @Test
    void tellsThePoliceTheNamesOfTheWholeTeam() {
        ok(get(SECOND_OF_TEAM, "/api/case/crime-rules"));
        String transfer = "/api/case/transfers/" + receivedTransfer(investigatedCase("PENALTY", CRIME));

        JsonNode seen = ok(get(POLICE, transfer));

        assertThat(seen.path("people").path("DEMO-10").asString()).isEqualTo("演示·DEMO-10");
        assertThat(seen.path("people").path("DEMO-11").asString()).isEqualTo("演示·DEMO-11");
    }

    @Test
    void asksTheRegisterForNamesInTheNameOfWhoNamesTheTeam() {
        mongo.getCollection(OfficerNames.COLLECTION).deleteOne(new Document("_id", "DEMO-11"));
        REGISTER.tell("DEMO-11", "演示·登记姓名");
        String transfer = "/api/case/transfers/" + receivedTransfer(investigatedCase("PENALTY", CRIME));

        JsonNode seen = ok(get(POLICE, transfer));

        assertThat(seen.path("people").path("DEMO-11").asString()).isEqualTo("演示·登记姓名");
        assertThat(REGISTER.tokenThatAskedFor("DEMO-11")).startsWith("Bearer ").doesNotContain(POLICE);
    }

    private int total(String token, String list) {
        return ok(get(token, list)).path("total").asInt();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
