package sharpsword.campaign.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.campaign.TestTokens.ADMINISTRATOR;
import static sharpsword.campaign.TestTokens.DISTRICT_LEAD;
import static sharpsword.campaign.TestTokens.HEAD;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.REVIEWER;
import static sharpsword.campaign.TestTokens.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.node.ObjectNode;

/** Law data holds in the whole city, so only the city brings it and lets it pass. */
class LawKeepersIntegrationTests extends CampaignPlatform {

    private static final String UPLOADS = "/api/campaign/reference/uploads";
    private static final String DISTRICT_HEAD = officer("head-112", "DET-500112", "500112", "unit-head");
    private static final String DISTRICT_REVIEWER = officer("reviewer-112", "DET-500112", "500112", "legal-reviewer");
    private static final String PARTNER_HEAD =
            officer("head-for", "FOR-500000", "500000", "partner-officer", "unit-head");
    private static final String OTHER_ADMINISTRATOR =
            officer("admin-2", "CORPS-500000", "500000", "system-administrator");
    private static final String LEAD_AND_HEAD =
            officer("lead-head", "CORPS-500000", "500000", "campaign-lead", "unit-head");

    @Autowired
    private ReferenceData reference;

    @Autowired
    private Clock clock;

    @Test
    void onlyTheCityUploads() {
        String text = thresholds("keepers-upload");

        refused(post(DISTRICT_LEAD, UPLOADS, text), 403, "headquarters-only");
        refused(post(REVIEWER, UPLOADS, text), 403, "role-required");
        refused(post(HEAD, UPLOADS, text), 403, "role-required");
        String id = uploaded(LEAD, text);
        refused(post(DISTRICT_LEAD, UPLOADS + "/" + id + "/dry-run", null), 403, "headquarters-only");
        assertThat(post(LEAD, UPLOADS + "/" + id + "/dry-run", null)).hasStatusOk();
    }

    @Test
    void onlyTheCityLetsItPass() {
        String id = uploaded(ADMINISTRATOR, thresholds("keepers-approval"));
        String approval = UPLOADS + "/" + id + "/approval";
        assertThat(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null)).hasStatusOk();

        refused(post(DISTRICT_HEAD, approval, startsLater()), 403, "headquarters-only");
        refused(post(DISTRICT_REVIEWER, approval, startsLater()), 403, "headquarters-only");
        refused(post(PARTNER_HEAD, approval, startsLater()), 403, "headquarters-only");
        refused(post(OTHER_ADMINISTRATOR, approval, startsLater()), 403, "role-required");
        refused(post(INSPECTOR, approval, startsLater()), 403, "role-required");
        assertThat(json(post(HEAD, approval, startsLater())).get("state").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void nobodyLetsTheirOwnPass() {
        String id = uploaded(LEAD_AND_HEAD, thresholds("keepers-own"));
        assertThat(post(LEAD_AND_HEAD, UPLOADS + "/" + id + "/dry-run", null)).hasStatusOk();

        refused(post(LEAD_AND_HEAD, UPLOADS + "/" + id + "/approval", startsLater()), 403, "second-person-required");
    }

    @Test
    void onlyTheCityStopsIt() {
        String rejection = UPLOADS + "/" + uploaded(ADMINISTRATOR, thresholds("keepers-rejection")) + "/rejection";
        String reason = "{\"reason\": \"有误\"}";

        refused(post(DISTRICT_HEAD, rejection, reason), 403, "headquarters-only");
        refused(post(PARTNER_HEAD, rejection, reason), 403, "headquarters-only");
        refused(post(LEAD, rejection, reason), 403, "role-required");
        assertThat(json(post(ADMINISTRATOR, rejection, reason)).get("state").asString())
                .isEqualTo("REJECTED");
    }

    private String uploaded(String token, String text) {
        MvcTestResult answer = post(token, UPLOADS, text);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return json(answer).get("id").asString();
    }

    private String startsLater() {
        return "{\"startsOn\": \"" + LocalDate.now(clock).plusDays(3) + "\"}";
    }

    /** A package of its own with one number. */
    private String thresholds(String key) {
        var national = reference.packages().latest("thresholds", "national").orElseThrow();
        ObjectNode file = (ObjectNode) JSON.readTree(PackageFiles.write(national));
        ObjectNode row = (ObjectNode) file.get("rows").get(0).deepCopy();
        file.put("key", key).put("version", 2).put("validTo", "2090-01-01");
        file.set("rows", JSON.createArrayNode().add(row.put("code", key)));
        return JSON.writeValueAsString(Map.of("text", file.toString()));
    }
}
