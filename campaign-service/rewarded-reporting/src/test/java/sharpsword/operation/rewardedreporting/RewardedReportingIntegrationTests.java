package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A tip from the public to the payment of its reward, and the seal over who handed it in. */
class RewardedReportingIntegrationTests extends RewardedReportingServer {

    @Test
    void rewardsAVerifiedReportAndLeavesNoTraceOfItsReporter(CapturedOutput output) throws IOException {
        List<String> answers = new ArrayList<>();
        String key = UUID.randomUUID().toString();
        JsonNode receipt = told(answers, open("/api/public/tips", tip("REPORT", true), key), 201);
        String code = receipt.path("receiptCode").asString();
        JsonNode again = told(
                answers,
                open("/api/public/operations/rewarded-reporting/tips/lookup", Map.of("receiptCode", code), null),
                200);
        assertThat(again.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(told(answers, open("/api/public/tips", tip("REPORT", true), key), 200)
                        .path("receiptCode")
                        .asString())
                .isEqualTo(code);

        String id = told(
                        answers, ask("O-1", "reward-officer", get(API + "/tips").queryParam("kind", "REPORT")), 200)
                .path("items")
                .path(0)
                .path("id")
                .asString();
        told(
                answers,
                ask(
                        "O-1",
                        "reward-officer",
                        "/tips/" + id + "/acceptance",
                        Map.of("listed", true, "clue", true, "barred", false, "fabricated", false)),
                200);
        told(answers, ask("O-1", "reward-officer", "/tips/" + id + "/dispatch", Map.of("agency", "DET-500102")), 200);
        publish("lead.concluded.v1", "L-1", Map.of("tip", id, "outcome", "VERIFIED"));
        publish("lead.taken-over.v1", "L-1", Map.of("tip", id, "predecessor", id, "from", "REWARDED_REPORTING"));
        await().untilAsserted(() -> {
            JsonNode seen = told(answers, open("/api/public/tips/lookup", Map.of("receiptCode", code), null), 200);
            assertThat(seen.path("outcome").asString()).isEqualTo("VERIFIED");
            assertThat(seen.path("messages").toString()).contains("tip.INVESTIGATING");
        });

        String reward = told(
                        answers,
                        ask(
                                "O-1",
                                "reward-officer",
                                "/tips/" + id + "/reward",
                                Map.of("band", "LEVEL-2", "amount", 1000)),
                        201)
                .path("id")
                .asString();
        Map<String, Object> none = Map.of();
        assertThat(code(ask("O-1", "reward-officer", "/rewards/" + reward + "/review", Map.of("passed", true))))
                .isEqualTo("reward-reviewer-proposed");
        told(answers, ask("O-2", "unit-head", "/rewards/" + reward + "/review", Map.of("passed", true)), 200);
        told(answers, ask("O-1", "reward-officer", "/rewards/" + reward + "/notice", none), 200);
        Map<String, Object> claim = Map.of("receiptCode", code, "payout", "账户" + NAME);
        String claimKey = UUID.randomUUID().toString();
        JsonNode claimed = told(answers, open("/api/public/tips/claim", claim, claimKey), 200);
        assertThat(claimed.path("reward").path("state").asString()).isEqualTo("CLAIMED");
        assertThat(told(answers, open("/api/public/tips/claim", claim, claimKey), 200))
                .as("a repetition, after its answer was lost")
                .isEqualTo(claimed);
        assertThat(code(open("/api/public/tips/claim", claim, UUID.randomUUID().toString())))
                .isEqualTo("reward-wrong-state");
        told(answers, ask("O-2", "unit-head", "/rewards/" + reward + "/approval", none), 200);
        assertThat(code(ask("O-4", "finance-officer", "/rewards/" + reward + "/payment", none)))
                .isEqualTo("reward-approvals-missing");
        told(answers, ask("O-3", "finance-officer", "/rewards/" + reward + "/approval", none), 200);
        assertThat(code(ask("O-3", "finance-officer", "/rewards/" + reward + "/payment", none)))
                .isEqualTo("reward-payer-handled");
        JsonNode paid = told(answers, ask("O-4", "finance-officer", "/rewards/" + reward + "/payment", none), 200);
        assertThat(paid.path("state").asString()).isEqualTo("PAID");
        assertThat(paid.has("visibleTo")).isFalse();

        JsonNode shown = openSeal(answers, id);
        assertThat(shown.path("name").asString()).isEqualTo(NAME);
        assertThat(shown.path("payout").asString()).contains("账户");
        assertThat(stored()).as("stored").contains(id).contains("tip-identity-opened");
        Map<String, JsonNode> published = published();
        assertThat(published)
                .containsKeys(
                        "tip.submitted.v1",
                        "tip.accepted.v1",
                        "tip.dispatched.v1",
                        "tip.concluded.v1",
                        "reward.proposed.v1",
                        "reward.approved.v1");
        for (String where : List.of(stored(), published.toString(), output.getAll(), String.join("\n", answers))) {
            assertThat(where.contains(NAME) || where.contains(PHONE) || where.contains(HOME))
                    .isFalse();
        }
        assertThat(stored().contains(code)
                        || stored().contains(code.replace("-", ""))
                        || output.getAll().contains(code))
                .isFalse();
        compare(published);
    }

    private JsonNode openSeal(List<String> answers, String tip) {
        String opening = told(
                        answers,
                        ask("O-1", "reward-officer", "/tips/" + tip + "/openings", Map.of("reason", "发放奖励")),
                        201)
                .path("id")
                .asString();
        isReadByBothRoles(answers, opening);
        assertThat(code(ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-wrong-state");
        assertThat(code(ask(
                        "O-1", "integrity-supervisor", "/openings/" + opening + "/answer", Map.of("consents", true))))
                .isEqualTo("opening-same-person");
        told(
                answers,
                ask("O-9", "integrity-supervisor", "/openings/" + opening + "/answer", Map.of("consents", true)),
                200);
        assertThat(code(ask("O-6", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-not-requester");
        MockHttpServletResponse shown = ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of());
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(code(ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-wrong-state");
        return json.readTree(shown.getContentAsByteArray());
    }

    private void isReadByBothRoles(List<String> answers, String opening) {
        for (String role : List.of("reward-officer", "integrity-supervisor")) {
            JsonNode read = told(answers, ask("O-9", role, get(API + "/openings/" + opening)), 200);
            JsonNode listed = told(answers, ask("O-9", role, get(API + "/openings")), 200);
            assertThat(listed.path("items")).contains(read);
        }
        assertThat(code(ask("O-9", "unit-head", get(API + "/openings/" + opening))))
                .isEqualTo("role-required");
        MockHttpServletResponse none = ask("O-9", "reward-officer", get(API + "/openings/nothing"));
        assertThat(none.getStatus()).isEqualTo(404);
        assertThat(code(none)).isEqualTo("opening-unknown");
    }
}
