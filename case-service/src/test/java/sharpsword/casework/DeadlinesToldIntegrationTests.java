package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;
import static sharpsword.casework.TestTokens.POLICE;
import static sharpsword.casework.TestTokens.PROCURATOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sharpsword.messaging.document.Entry;
import tools.jackson.databind.JsonNode;

/** Until when something has to be done, as the events tell it to the worklists. */
class DeadlinesToldIntegrationTests extends CaseSteps {

    private static final Map<String, Object> CRIME = Map.of("quantities", Map.of("hazardousWasteTonnes", 5));
    private static final String REVIEW = " 2024-06-27";
    private static final String DECISION = " 2024-09-18";
    private static final String NONE = " none";

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
    }

    @Test
    void tellTheClockThatCountsWithEveryStepOfACase() {
        String id = proposedCase("PENALTY", "500112", 1);
        String base = "/api/case/cases/" + id;
        ok(post(HANDLER, base + "/crime-screening", "2024-06-17T02:00:00Z", Map.of("facts", Map.of())));
        ok(post(HEAD, base + "/filing", "2024-06-18T02:00:00Z", Map.of("conditions", CaseBodies.conditions(true))));
        ok(post(
                HANDLER,
                base + "/officers",
                "2024-06-19T02:00:00Z",
                Map.of("officers", List.of("DEMO-10", "DEMO-11"))));
        ok(post(
                HANDLER,
                base + "/recusals",
                "2024-06-20T02:00:00Z",
                Map.of("officer", "DEMO-11", "ground", "OTHER_RELATION", "explanation", "与当事人相识")));
        ok(post(
                HEAD,
                base + "/recusals/DEMO-11/decision",
                "2024-06-20T03:00:00Z",
                Map.of("granted", false, "reason", "不影响公正执法")));
        ok(post(HANDLER, base + "/crime-screening", "2024-06-21T02:00:00Z", Map.of("facts", Map.of())));
        ok(post(HEAD, base + "/termination", "2024-06-24T02:00:00Z", Map.of("reason", "当事人已注销")));
        ok(post(HANDLER, base + "/crime-screening", "2024-06-25T02:00:00Z", Map.of("facts", Map.of())));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadlines("cases_history", id))
                        .containsExactly(
                                "open" + REVIEW,
                                "screen-crime" + REVIEW,
                                "file" + DECISION,
                                "assign" + DECISION,
                                "declare-recusal" + DECISION,
                                "decide-recusal" + DECISION,
                                "screen-crime" + DECISION,
                                "terminate" + NONE,
                                "screen-crime" + NONE));
    }

    @Test
    void measureTheProcuratorateByNoClockOfLatePolice() {
        String transfer = receivedTransfer(investigatedCase("PENALTY", CRIME));
        String base = "/api/case/transfers/" + transfer;
        ok(post(HANDLER, base + "/supervision", "2024-07-09T02:00:00Z", Map.of("reasons", "逾期未决定")));
        ok(post(PROCURATOR, base + "/reasons-request", "2024-07-10T02:00:00Z", Map.of("number", "渝北检不立通〔2024〕2号")));
        ok(post(POLICE, base + "/refusal-explanation", "2024-07-12T02:00:00Z", Map.of("reasons", "数量认定有分歧")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadlines("transfers_history", transfer))
                        .endsWith(
                                "receive 2024-07-01",
                                "ask-supervision" + NONE,
                                "ask-reasons 2024-07-17",
                                "explain-refusal" + NONE));
    }

    @Test
    void askNobodyForEvidenceThatThePoliceNoLongerWant() {
        String transfer = receivedTransfer(investigatedCase("PENALTY", CRIME));
        String base = "/api/case/transfers/" + transfer;
        ok(post(POLICE, base + "/police-filing", "2024-06-29T02:00:00Z", Map.of("number", "公立〔2024〕12号")));
        ok(post(POLICE, base + "/police-withdrawal", "2024-06-30T02:00:00Z", Map.of("reasons", "没有犯罪事实")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadlines("transfers_history", transfer))
                        .endsWith("file-by-police 2024-07-02", "withdraw-by-police" + NONE));
    }

    @Test
    void tellThatTheDecisionClockStandsStillWhileThePoliceHoldTheFile() {
        String id = investigatedCase("PENALTY", CRIME);
        String base = "/api/case/transfers/" + receivedTransfer(id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadlines("cases_history", id))
                        .containsSubsequence("conclude 2024-09-18", "keep-fence" + NONE));

        ok(post(POLICE, base + "/police-refusal", "2024-07-01T02:00:00Z", Map.of("reasons", "情节显著轻微")));

        // The 90th day is 16 September, a holiday that rolls to the 18th; four days with the police make it the 20th.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(deadlines("cases_history", id)).endsWith("open-fence 2024-09-20"));
        new ContractShapes(mongo, json).assertKept("case.progressed.v1");
    }

    /** Each step that others were told of, with the day of its deadline in China. */
    private List<String> deadlines(String history, String subject) {
        return mongo
                .getCollection(history)
                .find(new Document("subject", subject))
                .sort(new Document("sequence", 1))
                .map(Entry::from)
                .into(new ArrayList<>())
                .stream()
                .filter(entry -> Objects.nonNull(entry.event(json)))
                .map(entry -> line(entry.json(json)))
                .toList();
    }

    private static String line(JsonNode entry) {
        String due = entry.path("data").path("dueAt").asString("");
        return entry.path("action").asString() + " " + (due.isEmpty() ? "none" : due.substring(0, 10));
    }
}
