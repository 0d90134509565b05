package sharpsword.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.campaign.TestTokens.DISTRICT_LEAD;
import static sharpsword.campaign.TestTokens.FORESTER;
import static sharpsword.campaign.TestTokens.HEAD;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.LEADER;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.Contracts;
import sharpsword.campaign.Tapped;
import sharpsword.campaign.TestTokens;
import sharpsword.reference.routing.Operation;
import tools.jackson.databind.JsonNode;

/** A campaign from its draft to its end, over HTTP. */
class PlanIntegrationTests extends CampaignPlatform {

    /** Every test has a year of its own; the law that the terms name is in force in all of them. */
    private static final AtomicInteger YEARS = new AtomicInteger(2022);

    private int year;
    private String campaign;

    @Autowired
    private RabbitTemplate rabbit;

    @BeforeEach
    void draft() {
        year = YEARS.getAndIncrement();
        campaign = "/api/campaign/campaigns/" + year;
        assertThat(post(LEAD, "/api/campaign/campaigns", "{\"year\": %d, \"title\": \"利剑执法\"}".formatted(year)))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void goesItsWholeWayAndPublishesItsOperations() {
        planAll();

        JsonNode submitted = json(post(LEAD, campaign + "/submission", null));
        assertThat(submitted.get("state").asString()).isEqualTo("SUBMITTED");
        refused(put(LEAD, operation(Operation.BLUE_SKY), terms()), 409, "campaign-not-draft");
        refused(post(LEAD, operation(Operation.BLUE_SKY) + "/publication", null), 409, "campaign-not-publishing");

        assertThat(json(post(HEAD, campaign + "/approval", "{\"note\": \"同意\"}"))
                        .get("state")
                        .asString())
                .isEqualTo("APPROVED");
        assertThat(post(LEAD, campaign + "/start", null)).hasStatusOk();

        assertThat(post(LEAD, operation(Operation.HAZARDOUS_WASTE) + "/publication", null))
                .hasStatus(HttpStatus.CREATED);
        JsonNode first = published(1);
        Contracts.assertShape("operation.published.v1", first);
        assertThat(first.get("data").get("quotas").get(0).get("sites").asInt()).isEqualTo(30);

        assertThat(put(
                        LEAD,
                        operation(Operation.HAZARDOUS_WASTE) + "/publication",
                        terms().replace("\"sites\": 30", "\"sites\": 35"),
                        "Reason",
                        "more%20sites"))
                .hasStatusOk();
        JsonNode second = published(2);
        assertThat(second.get("data").get("quotas").get(0).get("sites").asInt()).isEqualTo(35);
        assertThat(json(get(LEADER, campaign))
                        .get("operations")
                        .get(1)
                        .get("quota")
                        .asInt())
                .isEqualTo(55);

        assertThat(post(LEAD, campaign + "/summary", "{\"note\": \"检查 50 家\"}")).hasStatusOk();
        refused(post(LEAD, operation(Operation.BLUE_SKY) + "/publication", null), 409, "campaign-not-publishing");
        assertThat(post(HEAD, campaign + "/closure", null)).hasStatusOk();
        refused(post(LEAD, campaign + "/start", null), 409, "campaign-wrong-state");
    }

    @Test
    void isApprovedBySomebodyElse() {
        planAll();
        String both = TestTokens.officer("both-1", "CORPS-500000", "500000", "campaign-lead", "unit-head");
        assertThat(post(both, campaign + "/submission", null)).hasStatusOk();

        refused(post(both, campaign + "/approval", null), 403, "campaign-own-submission");
        assertThat(json(get(both, campaign)).get("possible").toString()).isEqualTo("[\"RETURN\"]");
        refused(post(LEAD, campaign + "/approval", null), 403, "role-required");
        refused(post(HEAD, campaign + "/return", "{\"note\": \"\"}"), 400, "note-required");
        assertThat(json(post(LEADER, campaign + "/return", "{\"note\": \"补充配额\"}"))
                        .get("state")
                        .asString())
                .isEqualTo("DRAFT");
    }

    @Test
    void isNotSubmittedWithoutAllSeven() {
        assertThat(put(LEAD, operation(Operation.BLUE_SKY), terms())).hasStatusOk();

        refused(post(LEAD, campaign + "/submission", null), 422, "campaign-incomplete");
    }

    @Test
    void namesWhatIsWrongInTheTerms() {
        String uri = operation(Operation.CLEAR_WATER);

        refused(put(LEAD, uri, terms().replace("-06-30", "-05-30")), 422, "plan-period-inverted");
        refused(put(LEAD, uri, terms().replace("\"500107\"", "\"500999\"")), 422, "plan-district-unknown");
        refused(put(LEAD, uri, terms().replace("\"sites\": 30", "\"sites\": 0")), 400, "invalid-input");
        refused(put(LEAD, uri, "{}"), 400, "invalid-input");
        refused(put(LEAD, uri, terms().replace("[{\"district\"", "[null, {\"district\"")), 400, "invalid-input");
        refused(put(LEAD, campaign + "/operations/FIREWORKS", terms()), 404, "operation-unknown");
        refused(put(INSPECTOR, uri, terms()), 403, "role-required");
        assertThat(json(get(LEAD, campaign)).get("operations").size()).isZero();
    }

    @Test
    void isSeenByPartnersOnlyOnceItIsApproved() {
        planAll();
        refused(get(FORESTER, campaign), 404, "document-unknown");
        refused(get(INSPECTOR, campaign), 404, "document-unknown");

        assertThat(post(LEAD, campaign + "/submission", null)).hasStatusOk();
        assertThat(post(LEADER, campaign + "/approval", null)).hasStatusOk();

        assertThat(get(FORESTER, campaign)).hasStatusOk();
        assertThat(get(INSPECTOR, campaign)).hasStatusOk();
        Contracts.assertShape("campaign.advanced.v1", told("campaign.advanced.v1"));
    }

    @Test
    void isMovedOnlyByTheCityAndItsLeaders() {
        String districtLead = TestTokens.officer("lead-7", "DET-500107", "500107", "campaign-lead", "unit-head");
        refused(
                post(districtLead, "/api/campaign/campaigns", "{\"year\": 2099, \"title\": \"区县方案\"}"),
                403,
                "headquarters-only");
        planAll();
        assertThat(post(LEAD, campaign + "/submission", null)).hasStatusOk();
        assertThat(post(HEAD, campaign + "/approval", null)).hasStatusOk();

        assertThat(json(get(districtLead, campaign)).get("possible").toString()).isEqualTo("[]");
        refused(post(districtLead, campaign + "/start", null), 403, "headquarters-only");
        refused(post(districtLead, operation(Operation.BLUE_SKY) + "/publication", null), 403, "headquarters-only");
        assertThat(post(LEAD, operation(Operation.BLUE_SKY) + "/publication", null))
                .hasStatus(HttpStatus.CREATED);
        refused(
                put(districtLead, operation(Operation.BLUE_SKY) + "/publication", terms(), "Reason", "ours"),
                403,
                "headquarters-only");
    }

    @Test
    void aDistrictThatJoinsLaterSeesTheOperation() {
        planAll();
        assertThat(post(LEAD, campaign + "/submission", null)).hasStatusOk();
        assertThat(post(HEAD, campaign + "/approval", null)).hasStatusOk();
        String publication = operation(Operation.BLUE_SKY) + "/publication";
        assertThat(post(LEAD, publication, null)).hasStatus(HttpStatus.CREATED);
        refused(get(DISTRICT_LEAD, publication), 404, "operation-not-published");

        String more = terms().replace("[\"500101\", \"500107\"]", "[\"500101\", \"500107\", \"500112\"]");
        assertThat(put(LEAD, publication, more, "Reason", "more%20districts")).hasStatusOk();

        assertThat(get(DISTRICT_LEAD, publication)).hasStatusOk();
    }

    @Test
    void noStepIsTakenBeforeTheOneItRestsOn() {
        planAll();
        assertThat(post(LEAD, campaign + "/submission", null)).hasStatusOk();
        assertThat(post(HEAD, campaign + "/approval", null)).hasStatusOk();
        Instant approved = Instant.parse(
                json(get(LEAD, campaign)).get("steps").get(1).get("at").asString());
        String before = approved.minusMillis(1).toString();

        refused(at(before, campaign + "/start"), 422, "occurred-before-basis");
        refused(at(before, operation(Operation.BLUE_SKY) + "/publication"), 422, "occurred-before-basis");
        assertThat(at(approved.toString(), campaign + "/start")).hasStatusOk();
    }

    private MvcTestResult at(String time, String uri) {
        return http.post()
                .uri(uri)
                .header("Authorization", "Bearer " + LEAD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Occurred-At", time)
                .exchange();
    }

    @Test
    void thereIsOneInAYear() {
        refused(
                post(LEAD, "/api/campaign/campaigns", "{\"year\": %d, \"title\": \"又一个\"}".formatted(year)),
                409,
                "document-exists");
        Contracts.assertShape("campaign.drafted.v1", told("campaign.drafted.v1"));
    }

    @Test
    void saysOnWhichEditionAnOperationRests() {
        assertThat(put(LEAD, operation(Operation.HAZARDOUS_WASTE), terms())).hasStatusOk();

        JsonNode operation = json(get(LEAD, campaign)).get("operations").get(0);
        assertThat(operation.get("citations").get(0).asString()).isEqualTo("APL 2021, Art. 60");
    }

    private void planAll() {
        for (Operation operation : Operation.values()) {
            assertThat(put(LEAD, operation(operation), terms())).hasStatusOk();
        }
    }

    private String operation(Operation operation) {
        return campaign + "/operations/" + operation.name();
    }

    private JsonNode published(int sequence) {
        return Tapped.next(
                rabbit,
                "operation.published.v1",
                event -> event.get("subject").asString().equals(year + "-HAZARDOUS_WASTE")
                        && event.get("sequence").asInt() == sequence);
    }

    private JsonNode told(String type) {
        return Tapped.next(
                rabbit, type, event -> event.get("subject").asString().equals(Integer.toString(year)));
    }

    private String terms() {
        return """
                {"from": "%1$d-06-01", "to": "%1$d-06-30", "leadAgency": "CORPS-500000",
                 "partners": ["PSB-500000", "FOR-500000"], "districts": ["500101", "500107"],
                 "quotas": [{"district": "500101", "sites": 30}, {"district": "500107", "sites": 20}],
                 "legalBasis": ["APL-60"], "programme": "JOINT_ROUND"}
                """.formatted(year);
    }
}
