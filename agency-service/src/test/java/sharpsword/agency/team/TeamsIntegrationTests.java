package sharpsword.agency.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.agency.officer.Officer;
import sharpsword.messaging.document.Documents;
import tools.jackson.databind.json.JsonMapper;

/** A joint team from forming to dissolution, with officers of the demo. */
class TeamsIntegrationTests extends AgencyPlatform {

    private static final String CAMPAIGN_LEAD =
            TestTokens.officer("DEMO-01", "CORPS-500000", "500000", "campaign-lead");
    private static final String DISCIPLINE = TestTokens.officer("DEMO-07", "DET-500112", "500112", "inspector");
    private static final String ADMINISTRATOR = TestTokens.systemAdministrator();
    private static final AtomicInteger WEEKS = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Documents<Officer> officers;

    @Test
    void goesItsWayFromFormingToDissolution() {
        String where = "/api/agency/teams/" + formed(week());

        refused(post(CAMPAIGN_LEAD, where + "/departure", null), HttpStatus.CONFLICT, "team-wrong-state");
        state(post(CAMPAIGN_LEAD, where + "/branch", "{\"name\": \"第三检查组临时党支部\"}"), "BRANCH_SET");
        state(post(CAMPAIGN_LEAD, where + "/briefing", null), "BRIEFED");
        state(post(CAMPAIGN_LEAD, where + "/departure", null), "ON_SITE");
        refused(
                post(CAMPAIGN_LEAD, where + "/summary", null),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "team-feedback-missing");
        refused(
                post(CAMPAIGN_LEAD, where + "/feedback", "{\"site\": \"点位一\", \"clean\": true}"),
                HttpStatus.FORBIDDEN,
                "team-discipline-member-required");
        state(post(DISCIPLINE, where + "/feedback", "{\"site\": \"点位一\", \"clean\": true}"), "ON_SITE");
        refused(
                post(DISCIPLINE, where + "/feedback", "{\"site\": \"点位一\", \"clean\": true}"),
                HttpStatus.CONFLICT,
                "team-feedback-given");
        refused(post(DISCIPLINE, where + "/summary", null), HttpStatus.FORBIDDEN, "team-leader-required");
        state(post(CAMPAIGN_LEAD, where + "/summary", null), "SUMMARISED");
        state(post(CAMPAIGN_LEAD, where + "/dissolution", null), "DISSOLVED");
    }

    @Test
    void nobodyIsInTwoTeamsOnOneDayAndADissolvedTeamFreesItsMembers() {
        LocalDate week = week();
        String first = formed(week);

        refused(
                form(CAMPAIGN_LEAD, week.plusDays(4), "\"roles\": [\"TEAM_LEADER\"]"),
                HttpStatus.CONFLICT,
                "booking-taken");
        state(post(CAMPAIGN_LEAD, "/api/agency/teams/" + first + "/dissolution", null), "DISSOLVED");

        assertThat(form(CAMPAIGN_LEAD, week.plusDays(4), "\"roles\": [\"TEAM_LEADER\"]"))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aRefusedTeamLeavesNobodyBooked() {
        LocalDate week = week();
        String taken = formed(week.plusDays(4));
        refused(form(CAMPAIGN_LEAD, week, "\"roles\": [\"TEAM_LEADER\"]"), HttpStatus.CONFLICT, "booking-taken");

        state(post(CAMPAIGN_LEAD, "/api/agency/teams/" + taken + "/dissolution", null), "DISSOLVED");

        assertThat(form(CAMPAIGN_LEAD, week, "\"roles\": [\"TEAM_LEADER\"]")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void isSeenByItsAgenciesAndMembersOnly() {
        String where = "/api/agency/teams/" + formed(week());

        assertThat(get(DISCIPLINE, where)).hasStatusOk();
        assertThat(get(TestTokens.officer("x", "DET-500233", "500233", "inspector"), where))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(TestTokens.officer("f", "FOR-500000", "500000", "partner-officer"), "/api/agency/teams"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void refusesWhatATeamMayNotBe() {
        LocalDate week = week();

        refused(
                form(CAMPAIGN_LEAD, week, "\"roles\": [\"TEAM_LEADER\", \"DISCIPLINE_MEMBER\"]"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "team-discipline-is-leader");
        refused(
                form(CAMPAIGN_LEAD, week, "\"roles\": [\"OFFICER\"]"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "team-one-leader");
        refused(form(CAMPAIGN_LEAD, week, "\"roles\": []"), HttpStatus.BAD_REQUEST, "invalid-input");
        refused(
                form(
                        TestTokens.officer("DEMO-10", "DET-500112", "500112", "unit-head"),
                        week,
                        "\"roles\": [\"TEAM_LEADER\"]"),
                HttpStatus.FORBIDDEN,
                "team-member-beyond-scope");
        refused(form(DISCIPLINE, week, "\"roles\": [\"TEAM_LEADER\"]"), HttpStatus.FORBIDDEN, "role-required");
    }

    /** Who was certified when the team was formed may have left since: the guard asks the register of the day. */
    @Test
    void goesOnSiteOnlyWithOfficersWhoAreStillCertified() {
        String leaving = "leaving-" + UUID.randomUUID();
        String staying = "staying-" + UUID.randomUUID();
        register(leaving);
        register(staying);
        LocalDate week = week();
        MvcTestResult formed = post(CAMPAIGN_LEAD, "/api/agency/teams", """
                {"name": "第四检查组", "mode": "MIXED", "district": "500242", "from": "%s", "to": "%s", "members": [
                   {"officer": "%s", "roles": ["OFFICER", "TEAM_LEADER", "BRANCH_SECRETARY"]},
                   {"officer": "%s", "roles": ["OFFICER", "DISCIPLINE_MEMBER"]}]}
                """.formatted(week, week, staying, leaving));
        String where = "/api/agency/teams/" + id(formed);
        state(post(CAMPAIGN_LEAD, where + "/branch", "{\"name\": \"第四检查组临时党支部\"}"), "BRANCH_SET");
        state(post(CAMPAIGN_LEAD, where + "/briefing", null), "BRIEFED");

        assertThat(post(ADMINISTRATOR, "/api/agency/officers/" + leaving + "/departure", null))
                .hasStatusOk();

        refused(
                post(CAMPAIGN_LEAD, where + "/departure", null),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "team-two-certified-officers");
    }

    @Test
    void badInputNamesTheField() {
        String team = """
                {"name": "组", "mode": "MIXED", "operation": %s, "district": "500112", "from": "2024-06-03", "to": "2024-06-02",
                 "members": [%s]}
                """;
        String member = "{\"officer\": \"DEMO-02\", \"roles\": [\"OFFICER\"]}";

        field(post(CAMPAIGN_LEAD, "/api/agency/teams", team.formatted("null", "null")), "members[0]");
        field(post(CAMPAIGN_LEAD, "/api/agency/teams", team.formatted("\"RED_SKY\"", member)), "operation");
        field(post(CAMPAIGN_LEAD, "/api/agency/teams", team.formatted("\"BLUE_SKY\"", member)), "to");
    }

    private static void field(MvcTestResult answer, String name) {
        assertThat(answer)
                .hasStatus4xxClientError()
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(name);
    }

    private void register(String id) {
        assertThat(post(ADMINISTRATOR, "/api/agency/officers", """
                {"id": "%s", "name": "测试·丁", "login": "test.%s", "agency": "DET-500242",
                 "certificate": {"number": "渝执法-丁", "validTo": "2030-01-01"}, "roles": ["inspector"]}
                """.formatted(
                                id, UUID.randomUUID().toString().substring(0, 8))))
                .hasStatus(HttpStatus.CREATED);
    }

    private String formed(LocalDate from) {
        MvcTestResult answer = form(CAMPAIGN_LEAD, from, "\"roles\": [\"TEAM_LEADER\"]");
        return id(answer);
    }

    private static String id(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return JSON.readTree(answer.getResponse().getContentAsByteArray())
                .get("id")
                .asString();
    }

    private MvcTestResult form(String token, LocalDate from, String leader) {
        for (String member : new String[] {"DEMO-02", "DEMO-03", "DEMO-06", "DEMO-07"}) {
            await().until(() -> officers.findEntrusted(member).isPresent());
        }
        return post(token, "/api/agency/teams", """
                {"name": "第三检查组", "mode": "MIXED", "operation": "HAZARDOUS_WASTE", "district": "500112",
                 "from": "%s", "to": "%s", "members": [
                   {"officer": "DEMO-02", %s},
                   {"officer": "DEMO-03", "roles": ["OFFICER", "BRANCH_SECRETARY"]},
                   {"officer": "DEMO-06", "roles": ["OFFICER"]},
                   {"officer": "DEMO-07", "roles": ["DISCIPLINE_MEMBER"]}]}
                """.formatted(from, from.plusDays(4), leader));
    }

    /** Each test has weeks of its own, so that bookings of one do not disturb another. */
    private static LocalDate week() {
        return LocalDate.of(2024, 1, 1).plusWeeks(2L * WEEKS.getAndIncrement());
    }

    private static void state(MvcTestResult answer, String state) {
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }

    private static void refused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
