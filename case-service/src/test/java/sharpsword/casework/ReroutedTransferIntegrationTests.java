package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.FULING_POLICE;
import static sharpsword.casework.TestTokens.FULING_PROCURATOR;
import static sharpsword.casework.TestTokens.POLICE;
import static sharpsword.casework.TestTokens.PROCURATOR;
import static sharpsword.casework.TestTokens.STRANGE_POLICE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The police pass a transfer on to others that have jurisdiction (T310, Art. 7; T17, Art. 9). */
class ReroutedTransferIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));

    private String caseId;
    private String id;
    private String transfer;

    @BeforeEach
    void isPassedOnToFuling() {
        knowEverybody();
        caseId = investigatedCase("PENALTY", CRIME);
        id = receivedTransfer(caseId);
        transfer = "/api/case/transfers/" + id;
        ok(post(
                POLICE,
                transfer + "/rerouting",
                "2024-06-28T04:00:00Z",
                Map.of("to", "PSB-500102", "reasons", "犯罪地在涪陵")));
    }

    @Test
    void takesItOutOfTheSightOfThePoliceWhoPassedItOn() {
        refused(get(POLICE, transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
        refused(get(POLICE, transfer + "/shared-case"), HttpStatus.NOT_FOUND, "transfer-unknown");
        assertThat(ok(get(POLICE, "/api/case/transfers?case=" + caseId))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(post(POLICE, transfer + "/police-filing", "2024-06-30T02:00:00Z", Map.of("number", "X-1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(FULING_POLICE, transfer)).hasStatusOk();
        ok(post(FULING_POLICE, transfer + "/receipt", "2024-06-29T02:00:00Z", null));
    }

    @Test
    void givesTheProcuratorateOfThoseItWentToTheCopyAndTheSupervision() {
        JsonNode seen = ok(get(FULING_PROCURATOR, transfer));

        assertThat(seen.path("copyTo").asString()).isEqualTo("PROC-500102");
        ok(post(FULING_POLICE, transfer + "/receipt", "2024-06-29T02:00:00Z", null));
        ok(post(FULING_POLICE, transfer + "/police-refusal", "2024-06-30T02:00:00Z", Map.of("reasons", "情节显著轻微")));
        assertThat(get(PROCURATOR, transfer)).hasStatusOk();
        refused(
                post(PROCURATOR, transfer + "/reasons-request", "2024-07-01T02:00:00Z", Map.of("number", "渝检〔2024〕1号")),
                HttpStatus.FORBIDDEN,
                "transfer-to-other-procuratorate");
        ok(post(
                FULING_PROCURATOR,
                transfer + "/reasons-request",
                "2024-07-01T02:00:00Z",
                Map.of("number", "涪检〔2024〕1号")));
    }

    /** A district without a procuratorate of its own. */
    @Test
    void leavesTheSupervisionToTheAreaAbove() {
        agency("PSB-500103", Instant.parse("2024-01-02T02:00:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> mongo.getCollection("agencies").countDocuments(new Document("_id", "PSB-500103")) == 1);
        ok(post(FULING_POLICE, transfer + "/receipt", "2024-06-29T02:00:00Z", null));
        ok(post(
                FULING_POLICE,
                transfer + "/rerouting",
                "2024-06-29T03:00:00Z",
                Map.of("to", "PSB-500103", "reasons", "犯罪地在渝中")));

        assertThat(ok(get(STRANGE_POLICE, transfer)).path("copyTo").asString()).isEqualTo("PROC-500000");
        refused(get(FULING_POLICE, transfer), HttpStatus.NOT_FOUND, "transfer-unknown");
        assertThat(get(FULING_PROCURATOR, transfer)).hasStatusOk();
    }

    /** So that "who could see this on that day" has an answer. */
    @Test
    void keepsInTheHistoryWhoCouldSeeIt() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(entry("reroute").path("visibleTo").valueStream())
                                .extracting(JsonNode::asString)
                                .contains("A:PSB-500102", "A:PROC-500102", "P:500102", "A:PROC-500112")
                                .doesNotContain("A:PSB-500112"));
    }

    private JsonNode entry(String action) {
        return mongo
                .getCollection("transfers_history")
                .find(new Document("subject", id))
                .into(new ArrayList<>())
                .stream()
                .map(stored -> json.readTree(stored.get("bytes", Binary.class).getData()))
                .filter(one -> one.path("action").asString().equals(action))
                .findFirst()
                .orElseGet(json::createObjectNode);
    }
}
