package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A reward is claimed within its window, or nothing of the claim is kept. */
class LateClaimIntegrationTests extends RewardedReportingServer {

    private static final Map<String, Object> NONE = Map.of();

    @Test
    void keepsNothingOfAClaimThatComesTooLate() {
        String code = asked(
                        open(
                                "/api/public/tips",
                                tip("REPORT", false),
                                UUID.randomUUID().toString()),
                        201)
                .path("receiptCode")
                .asString();
        String tip = asked(ask("O-1", "reward-officer", get(API + "/tips").queryParam("kind", "REPORT")), 200)
                .path("items")
                .path(0)
                .path("id")
                .asString();
        String reward = toldOf(tip, code);
        mongo.updateFirst(
                Query.query(where("_id").is(reward)),
                Update.update("claimBy", Date.from(Instant.now().minusSeconds(1))),
                "rewards");
        Document before = document(tip);

        MockHttpServletResponse answer = open(
                "/api/public/tips/claim",
                Map.of("receiptCode", code, "payout", "账户 6222"),
                UUID.randomUUID().toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("reward-claim-late");
        assertThat(document(tip)).isEqualTo(before);
    }

    /** Leads the tip to a reward of which the tipster was told. */
    private String toldOf(String tip, String code) {
        Map<String, Object> holds = Map.of("listed", true, "clue", true, "barred", false, "fabricated", false);
        asked(ask("O-1", "reward-officer", "/tips/" + tip + "/acceptance", holds), 200);
        asked(ask("O-1", "reward-officer", "/tips/" + tip + "/dispatch", Map.of("agency", "DET-500102")), 200);
        publish("lead.concluded.v1", "L-2", Map.of("tip", tip, "outcome", "VERIFIED"));
        await().untilAsserted(() -> assertThat(
                        asked(open("/api/public/tips/lookup", Map.of("receiptCode", code), null), 200)
                                .path("outcome")
                                .asString())
                .isEqualTo("VERIFIED"));
        Map<String, Object> wish = Map.of("band", "LEVEL-2", "amount", 1000);
        String reward = asked(ask("O-1", "reward-officer", "/tips/" + tip + "/reward", wish), 201)
                .path("id")
                .asString();
        asked(ask("O-2", "unit-head", "/rewards/" + reward + "/review", Map.of("passed", true)), 200);
        asked(ask("O-1", "reward-officer", "/rewards/" + reward + "/notice", NONE), 200);
        return reward;
    }

    private JsonNode asked(MockHttpServletResponse answer, int status) {
        return told(new ArrayList<>(), answer, status);
    }

    private Document document(String tip) {
        return Objects.requireNonNull(mongo.findById(tip, Document.class, "tips"));
    }
}
