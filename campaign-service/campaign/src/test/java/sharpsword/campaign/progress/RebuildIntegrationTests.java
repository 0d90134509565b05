package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.campaign.TestTokens.ADMINISTRATOR;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.LEADER;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpStatus;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.enterprise.Firms;
import tools.jackson.databind.JsonNode;

/** Facts that were lost come back from the owner's history, and the board shows the old numbers until they are counted. */
class RebuildIntegrationTests extends CampaignPlatform {

    @Autowired
    private RebuildingProgress rebuilding;

    @Autowired
    private ProgressVersions versions;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void isFilledAnewFromHistory() {
        String firm = Firms.uscc(901);
        assertThat(post(LEAD, "/api/campaign/enterprises/" + firm, """
                        {"name": "演示重建厂", "district": "500102", "credit": "GOOD", "demo": true}
                        """)).hasStatus(HttpStatus.CREATED);
        assertThat(post(LEAD, "/api/campaign/enterprises/" + firm + "/admission", "{\"reason\": \"守法\"}"))
                .hasStatusOk();
        await().untilAsserted(() -> assertThat(entries()).isEqualTo(1));
        ProgressVersions.Version before = versions.counted();
        mongo.getCollection(before.facts()).deleteMany(new Document("subject", firm));

        rebuilding.from(List.of("campaign"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(versions.counted().number()).isEqualTo(before.number() + 1);
            assertThat(entries()).isEqualTo(1);
            assertThat(mongo.getCollection(versions.counted().facts()).countDocuments(new Document("subject", firm)))
                    .isEqualTo(2);
        });
        assertThat(mongo.collectionExists(before.cells())).isFalse();
    }

    @Test
    void isStartedBySystemAdministratorsOnly() {
        refused(post(INSPECTOR, "/api/campaign/progress/rebuild", null), 403, "role-required");
    }

    @Test
    void needsAKeyAsEveryCommand() {
        var answer = http.post()
                .uri("/api/campaign/progress/rebuild")
                .header("Authorization", "Bearer " + ADMINISTRATOR)
                .exchange();

        refused(answer, 400, "idempotency-key-missing");
    }

    private long entries() {
        JsonNode total =
                json(get(LEADER, "/api/campaign/progress?district=500102")).get("total");
        return total.path("metrics").path("positiveListEntries").asLong(0);
    }
}
