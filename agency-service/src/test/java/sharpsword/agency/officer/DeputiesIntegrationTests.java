package sharpsword.agency.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.reference.deadline.ChinaTime;

/** Who acts for a head, when other roles are given to them. */
class DeputiesIntegrationTests extends AgencyPlatform {

    private static final String CITY = TestTokens.systemAdministrator();

    @Autowired
    private Clock clock;

    private String agency;
    private String deputy;

    /** An agency of this test alone, with a head and one who acts for the head today. */
    @BeforeEach
    void somebodyActs() {
        agency = "DET-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        assertThat(post(CITY, "/api/agency/agencies/" + agency, """
                {"name": "测试支队", "kind": "ENFORCEMENT_DETACHMENT", "level": "DISTRICT", "district": "500241",
                 "competence": []}
                """)).hasStatus(HttpStatus.CREATED);
        register("head-" + UUID.randomUUID(), "unit-head");
        deputy = "deputy-" + UUID.randomUUID();
        register(deputy, "legal-reviewer");
        assertThat(appoint(CITY, deputy)).hasStatusOk();
        hasRoles("legal-reviewer", "unit-head");
    }

    /** 三员分立: an administrator's account opens no case content, so it does not act for a head either. */
    @Test
    void whoBecomesAnAdministratorActsForTheHeadNoMore() {
        assign("system-administrator");

        hasRoles("system-administrator");
        nobodyActsAnyMore();
    }

    @Test
    void whoseRolesAreTakenAwayActsForTheHeadNoMore() {
        assertThat(post(CITY, where(deputy) + "/roles", "{\"roles\": []}")).hasStatusOk();

        assertThat(get(CITY, where(deputy)))
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .isEmpty();
        nobodyActsAnyMore();
    }

    @Test
    void otherRolesThatGoWithItLeaveItAsItIs() {
        assign("duty-officer");

        hasRoles("duty-officer", "unit-head");
    }

    /** A record that the caller may not see looks like none. */
    @Test
    void aPartnerLearnsNotEvenWhoIsThere() {
        String police = TestTokens.officer("p-1", "PSB-500241", "500241", "partner-officer");

        assertThat(appoint(police, deputy)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(appoint(police, "nobody")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(police, where(deputy) + "/deputyship/end", null)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void nobodyActsAnyMore() {
        assertThat(post(CITY, where(deputy) + "/deputyship/end", null)).hasStatus(HttpStatus.CONFLICT);
        String next = "next-" + UUID.randomUUID();
        register(next, "legal-reviewer");
        assertThat(appoint(CITY, next)).hasStatusOk();
    }

    private void hasRoles(String... roles) {
        assertThat(get(CITY, where(deputy)))
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) roles);
    }

    private void assign(String role) {
        assertThat(post(CITY, where(deputy) + "/roles", "{\"roles\": [\"%s\"]}".formatted(role)))
                .hasStatusOk();
    }

    private void register(String id, String role) {
        String login = "test." + UUID.randomUUID().toString().substring(0, 8);
        assertThat(post(
                        CITY,
                        "/api/agency/officers",
                        "{\"id\": \"%s\", \"name\": \"测试·丙\", \"login\": \"%s\", \"agency\": \"%s\", \"roles\": [\"%s\"]}"
                                .formatted(id, login, agency, role)))
                .hasStatus(HttpStatus.CREATED);
    }

    private MvcTestResult appoint(String token, String id) {
        String today = ChinaTime.dateOf(clock.instant()).toString();
        return post(token, where(id) + "/deputyship", "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today, today));
    }

    private static String where(String id) {
        return "/api/agency/officers/" + id;
    }
}
