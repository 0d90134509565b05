package sharpsword.campaign.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.campaign.TestTokens.FORESTER;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.Contracts;
import sharpsword.campaign.Tapped;
import sharpsword.campaign.TestTokens;
import tools.jackson.databind.JsonNode;

class EnterpriseIntegrationTests extends CampaignPlatform {

    private static final String LEAD_OF_500107 =
            TestTokens.officer("lead-107", "DET-500107", "500107", "campaign-lead");
    private static final String LIST = "uscc,name,district,park,listed,keyUnits,credit,demo\n";

    @Autowired
    private RabbitTemplate rabbit;

    @Test
    void isRegisteredAndToldWhole() {
        String code = register(101, "演示化工一厂", "500101");

        JsonNode event = Tapped.next(
                rabbit,
                "enterprise.changed.v1",
                any -> any.get("subject").asString().equals(code));
        Contracts.assertShape("enterprise.changed.v1", event);
        assertThat(event.get("data").get("what").asString()).isEqualTo("REGISTERED");
    }

    @Test
    void isSearchedWithinTheScope() {
        register(111, "演示甲厂", "500101");
        register(112, "演示乙厂", "500107");

        assertThat(names(INSPECTOR)).contains("演示甲厂").doesNotContain("演示乙厂");
        assertThat(names(LEAD)).contains("演示甲厂", "演示乙厂");
        assertThat(names(FORESTER)).isEqualTo("[]");
        assertThat(json(get(FORESTER, "/api/campaign/enterprises")).get("total").asInt())
                .isZero();
    }

    @Test
    void isSharedWithAPartnerAndTakenBack() {
        String uri = "/api/campaign/enterprises/" + register(121, "演示林区厂", "500101");
        refused(get(FORESTER, uri), 404, "document-unknown");

        assertThat(put(LEAD, uri + "/shares", "{\"agencies\": [\"FOR-500000\"]}"))
                .hasStatusOk();
        assertThat(get(FORESTER, uri)).hasStatusOk();

        assertThat(put(LEAD, uri + "/shares", "{\"agencies\": []}")).hasStatusOk();
        refused(get(FORESTER, uri), 404, "document-unknown");
    }

    @Test
    void standsOnThePositiveListUntilItIsRemoved() {
        String uri = "/api/campaign/enterprises/" + register(131, "演示守法厂", "500101");

        assertThat(json(post(LEAD, uri + "/admission", "{\"reason\": \"守法\"}"))
                        .get("positiveList")
                        .asBoolean())
                .isTrue();
        refused(post(LEAD, uri + "/admission", "{\"reason\": \"守法\"}"), 409, "positive-list-entry-stands");
        assertThat(json(post(LEAD, uri + "/removal", "{\"reason\": \"处罚\"}"))
                        .get("positiveList")
                        .asBoolean())
                .isFalse();
        refused(post(LEAD, uri + "/removal", "{\"reason\": \"处罚\"}"), 409, "positive-list-no-entry");
        refused(post(INSPECTOR, uri + "/admission", "{\"reason\": \"守法\"}"), 403, "role-required");
        refused(post(LEAD, uri + "/admission", "{\"reason\": \" \"}"), 400, "invalid-input");
    }

    @Test
    void isNotAdmittedWithBadCredit() {
        String uri = "/api/campaign/enterprises/" + Firms.uscc(141);
        assertThat(post(LEAD, uri, body("演示警示厂", "500101").replace("GOOD", "WARNING")))
                .hasStatus(HttpStatus.CREATED);

        refused(post(LEAD, uri + "/admission", "{\"reason\": \"守法\"}"), 422, "positive-list-credit-too-low");
    }

    @Test
    void refusesWrongCodesAndDistricts() {
        refused(post(LEAD, "/api/campaign/enterprises/91350100M000100Y44", body("演示", "500101")), 422, "uscc-invalid");
        refused(
                post(LEAD, "/api/campaign/enterprises/" + Firms.uscc(151), body("演示", "500999")),
                422,
                "enterprise-district-unknown");
        refused(get(LEAD, "/api/campaign/enterprises/" + Firms.uscc(151)), 404, "document-unknown");
    }

    @Test
    void aListWithBadRowsImportsNothingAndNamesThemAll() {
        String bad = LIST + Firms.uscc(161) + ",演示名单一厂,500101,,,,GOOD,true\n" + "91,演示名单二厂,500101,,,,,true\n"
                + Firms.uscc(163) + ",,500999,,,,,true\n";

        var answer = send(bad);

        refused(answer, 422, "enterprise-list-invalid");
        assertThat(json(answer).toString())
                .contains("\"line\":3", "uscc-invalid", "\"line\":4", "missing", "district-unknown");
        refused(get(LEAD, "/api/campaign/enterprises/" + Firms.uscc(161)), 404, "document-unknown");
    }

    @Test
    void aGoodListIsImportedAndMayComeAgain() {
        String good = LIST + Firms.uscc(171) + ",演示名单甲厂,500101,,TO_BE_LISTED,WATER;AIR,GOOD,true\n" + Firms.uscc(172)
                + ",演示名单乙厂,500107,,,,,true\n";

        assertThat(json(send(good)).get("registered").asInt()).isEqualTo(2);
        JsonNode again = json(send(good.replace("甲厂", "甲厂（更名）")));

        assertThat(again.get("registered").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(2);
        assertThat(names(LEAD)).contains("演示名单甲厂（更名）");
    }

    @Test
    void aListOfADistrictNamesFirmsOfOthersAndImportsNothing() {
        String elsewhere = register(181, "演示别区厂", "500101");
        String list = LIST + Firms.uscc(182) + ",演示本区厂,500107,,,,GOOD,true\n" + elsewhere + ",演示别区厂,500107,,,,,true\n"
                + Firms.uscc(183) + ",演示越区厂,500101,,,,,true\n";

        MvcTestResult answer = post(LEAD_OF_500107, "/api/campaign/enterprises/imports", text(list));

        refused(answer, 422, "enterprise-list-invalid");
        assertThat(json(answer).toString()).contains("\"line\":3", "document-exists", "\"line\":4", "outside-scope");
        refused(get(LEAD, "/api/campaign/enterprises/" + Firms.uscc(182)), 404, "document-unknown");
    }

    @Test
    void isKeptByThoseWhoseDistrictItIs() {
        String uri = "/api/campaign/enterprises/" + Firms.uscc(185);
        refused(post(LEAD_OF_500107, uri, body("演示越区厂", "500101")), 403, "enterprise-outside-scope");

        assertThat(post(LEAD_OF_500107, uri, body("演示本区厂", "500107"))).hasStatus(HttpStatus.CREATED);
        refused(put(LEAD_OF_500107, uri, body("演示本区厂", "500101")), 403, "enterprise-outside-scope");
        assertThat(put(LEAD, uri, body("演示本区厂", "500101"))).hasStatusOk();
    }

    @Test
    void aListThatHappenedBeforeOneOfItsFirmsImportsNothing() {
        String known = register(186, "演示先登记厂", "500101");
        String list =
                LIST + Firms.uscc(187) + ",演示后登记厂,500101,,,,GOOD,true\n" + known + ",演示先登记厂（更名）,500101,,,,,true\n";

        MvcTestResult answer = at(Instant.now().minusSeconds(3600), "/api/campaign/enterprises/imports", text(list));

        refused(answer, 422, "enterprise-list-invalid");
        assertThat(json(answer).toString()).contains("\"line\":3", "occurred-before-basis");
        refused(get(LEAD, "/api/campaign/enterprises/" + Firms.uscc(187)), 404, "document-unknown");
    }

    @Test
    void aListSentAgainUnderItsKeyIsAnsweredAsBeforeAndAnotherListIsRefused() {
        String list = text(LIST + Firms.uscc(188) + ",演示同键厂,500101,,,,GOOD,true\n");
        String other = text(LIST + Firms.uscc(188) + ",演示异文厂,500101,,,,GOOD,true\n");

        for (int i = 0; i < 2; i++) {
            MvcTestResult answer = post(LEAD, "/api/campaign/enterprises/imports", list, "import-key-188");
            assertThat(json(answer).get("registered").asInt()).isEqualTo(1);
        }

        refused(
                post(LEAD, "/api/campaign/enterprises/imports", other, "import-key-188"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void nothingIsWrittenOfAnotherListUnderTheSameKey() {
        String imports = "/api/campaign/enterprises/imports";
        String known = Firms.uscc(192) + ",演示同键厂,500101,,,,GOOD,true\n";
        String added = Firms.uscc(193) + ",演示新增厂,500101,,,,GOOD,true\n";
        assertThat(post(LEAD, imports, text(LIST + known), "import-key-192")).hasStatusOk();

        refused(post(LEAD, imports, text(LIST + added + known), "import-key-192"), 422, "idempotency-key-reused");
        refused(post(LEAD, imports, text(LIST + added), "import-key-192"), 422, "idempotency-key-reused");
        refused(get(LEAD, "/api/campaign/enterprises/" + Firms.uscc(193)), 404, "document-unknown");

        assertThat(json(post(LEAD, imports, text(LIST + added + known), "import-key-193"))
                        .get("registered")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void noTwoEntriesInThePositiveListStandOnOneDay() {
        String uri = "/api/campaign/enterprises/" + Firms.uscc(189);
        Instant earlier = Instant.now().minus(2, ChronoUnit.DAYS);
        assertThat(at(earlier, uri, body("演示守法厂", "500101"))).hasStatus(HttpStatus.CREATED);
        assertThat(post(LEAD, uri + "/admission", "{\"reason\": \"守法\"}")).hasStatusOk();

        refused(at(earlier, uri + "/admission", "{\"reason\": \"守法\"}"), 409, "positive-list-entry-stands");
    }

    @Test
    void isFoundByItsCodeHoweverItIsTyped() {
        String code = register(190, "演示查找厂", "500101");

        JsonNode found = json(get(LEAD, "/api/campaign/enterprises?text=" + code.toLowerCase(Locale.ROOT)));

        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void sharesNameAgencies() {
        String uri = "/api/campaign/enterprises/" + register(191, "演示共享厂", "500101");

        refused(put(LEAD, uri + "/shares", "{\"agencies\": [null]}"), 400, "invalid-input");
    }

    private MvcTestResult at(Instant time, String uri, String body) {
        return http.post()
                .uri(uri)
                .header("Authorization", "Bearer " + LEAD)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Occurred-At", time.toString())
                .header("Reason", "test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String text(String list) {
        return JSON.writeValueAsString(Map.of("text", list));
    }

    private MvcTestResult send(String list) {
        return post(LEAD, "/api/campaign/enterprises/imports", text(list));
    }

    private String names(String token) {
        return json(get(token, "/api/campaign/enterprises?text=演示&limit=200"))
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList()
                .toString();
    }

    private String register(int n, String name, String district) {
        assertThat(post(LEAD, "/api/campaign/enterprises/" + Firms.uscc(n), body(name, district)))
                .hasStatus(HttpStatus.CREATED);
        return Firms.uscc(n);
    }

    private static String body(String name, String district) {
        return """
                {"name": "%s", "district": "%s", "park": "演示园区", "listed": "LISTED", "keyUnits": ["WATER"],
                 "credit": "GOOD", "demo": true}
                """.formatted(name, district);
    }
}
