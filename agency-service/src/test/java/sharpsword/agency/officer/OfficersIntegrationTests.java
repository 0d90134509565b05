package sharpsword.agency.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.access.Caller;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.messaging.document.Documents;
import sharpsword.reference.deadline.ChinaTime;

/** The register over HTTP: who may enter whom, and what is refused. */
class OfficersIntegrationTests extends AgencyPlatform {

    private static final String CITY = TestTokens.systemAdministrator();

    @Autowired
    private Documents<Officer> officers;

    @Autowired
    private Clock clock;

    @Test
    void aLoginIsGivenOnce() {
        String login = login();
        String one = UUID.randomUUID().toString();

        assertThat(register(CITY, one, login, "DET-500233", "legal-reviewer")).hasStatus(HttpStatus.CREATED);
        refused(
                register(CITY, "b-" + one, login, "DET-500235", "legal-reviewer"),
                HttpStatus.CONFLICT,
                "officer-login-taken");
    }

    @Test
    void anAgencyHasOneHeadAndTheHeadAppointsWhoActs() {
        String head = "head-" + UUID.randomUUID();
        String other = "other-" + UUID.randomUUID();
        String today = ChinaTime.dateOf(clock.instant()).toString();
        assertThat(register(CITY, head, login(), "DET-500236", "unit-head")).hasStatus(HttpStatus.CREATED);
        assertThat(register(CITY, other, login(), "DET-500236", "legal-reviewer"))
                .hasStatus(HttpStatus.CREATED);

        refused(
                register(CITY, "second-" + head, login(), "DET-500236", "unit-head"),
                HttpStatus.CONFLICT,
                "unit-head-taken");
        String headToken = TestTokens.officer(head, "DET-500236", "500236", "unit-head");
        String where = "/api/agency/officers/" + other + "/deputyship";
        String days = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today, today);
        refused(
                post(TestTokens.officer(other, "DET-500236", "500236", "legal-reviewer"), where, days),
                HttpStatus.FORBIDDEN,
                "role-required");
        assertThat(post(headToken, where, days))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactlyInAnyOrder("unit-head", "legal-reviewer");
        assertThat(post(headToken, where + "/end", null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactly("legal-reviewer");
        refused(post(headToken, where + "/end", null), HttpStatus.CONFLICT, "no-deputyship");
    }

    @Test
    void aHeadWhoLeavesMakesRoomForTheNext() {
        String first = "first-" + UUID.randomUUID();
        assertThat(register(CITY, first, login(), "DET-500237", "unit-head")).hasStatus(HttpStatus.CREATED);

        assertThat(post(CITY, "/api/agency/officers/" + first + "/departure", null))
                .hasStatusOk();

        assertThat(register(CITY, "next-" + first, login(), "DET-500237", "unit-head"))
                .hasStatus(HttpStatus.CREATED);
        refused(
                post(CITY, "/api/agency/officers/" + first + "/departure", null),
                HttpStatus.CONFLICT,
                "officer-wrong-state");
    }

    @Test
    void administratorsActWithinTheirOwnDistrict() {
        String district = TestTokens.officer("a-1", "DET-500102", "500102", "system-administrator");
        String mine = "mine-" + UUID.randomUUID();

        assertThat(register(district, mine, login(), "DET-500102", "legal-reviewer"))
                .hasStatus(HttpStatus.CREATED);
        refused(
                register(district, "theirs-" + mine, login(), "DET-500112", "legal-reviewer"),
                HttpStatus.FORBIDDEN,
                "beyond-own-scope");
        refused(
                register(district, "lead-" + mine, login(), "DET-500102", "campaign-lead"),
                HttpStatus.FORBIDDEN,
                "city-role");
        assertThat(get(district, "/api/agency/officers?limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].district")
                .asArray()
                .containsOnly("500102");
        await().until(() ->
                officers.find(Caller.service("agency-service"), "DEMO-06").isPresent());
        assertThat(get(district, "/api/agency/officers/DEMO-06")).hasStatus(HttpStatus.NOT_FOUND);
        refused(
                post(district, "/api/agency/officers/DEMO-06/departure", null),
                HttpStatus.FORBIDDEN,
                "beyond-own-scope");
    }

    @Test
    void officersSeeTheRegisterWithinTheirScope() {
        await().until(() ->
                officers.find(Caller.service("agency-service"), "DEMO-18").isPresent());
        String forestry = TestTokens.officer("f-1", "FOR-500000", "500000", "partner-officer");
        String corps = TestTokens.officer("c-1", "CORPS-500000", "500000", "campaign-lead");
        String audit = TestTokens.officer("DEMO-29", "CORPS-500000", "500000", "audit-administrator");

        assertThat(get(forestry, "/api/agency/officers?limit=200"))
                .bodyJson()
                .extractingPath("$.items[*].agency")
                .asArray()
                .containsOnly("FOR-500000");
        assertThat(get(corps, "/api/agency/officers?agency=DET-500112&limit=200"))
                .bodyJson()
                .extractingPath("$.items[*].login")
                .asArray()
                .contains("yubei.inspector1", "yubei.head");
        assertThat(get(audit, "/api/agency/officers"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void badInputNamesTheField() {
        refused(
                register(CITY, "x", "Upper.Case", "DET-500112", "legal-reviewer"),
                HttpStatus.BAD_REQUEST,
                "invalid-input");
        refused(
                register(CITY, "x-" + UUID.randomUUID(), "service-account-x", "DET-500112", "legal-reviewer"),
                HttpStatus.BAD_REQUEST,
                "invalid-input");
        refused(
                register(CITY, "x", login(), "DET-999999", "legal-reviewer"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "agency-unknown");
        refused(register(CITY, "x", login(), "DET-500112", "emperor"), HttpStatus.BAD_REQUEST, "role-unknown");
        refused(
                register(CITY, "x", login(), "DET-500112", "inspector"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "certificate-required");
        refused(
                register(
                        TestTokens.officer("first-one", "CORPS-500000", "500000", "system-administrator"),
                        "first-one",
                        login(),
                        "CORPS-500000",
                        "unit-head"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "own-roles");
        assertThat(post(CITY, "/api/agency/officers", "{\"unknown\": 1}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(CITY, "/api/agency/officers?role=emperor"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("role");
        refused(post(CITY, "/api/agency/officers/nobody/departure", null), HttpStatus.NOT_FOUND, "document-unknown");
    }

    @Test
    void aDeputyshipBeginsAndEndsOnItsDays() {
        String head = "head-" + UUID.randomUUID();
        String other = "other-" + UUID.randomUUID();
        LocalDate tomorrow = ChinaTime.dateOf(clock.instant()).plusDays(1);
        register(CITY, head, login(), "DET-500238", "unit-head");
        register(CITY, other, login(), "DET-500238", "legal-reviewer");

        post(
                CITY,
                "/api/agency/officers/" + other + "/deputyship",
                "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(tomorrow, tomorrow));

        Officer waiting = officers.findEntrusted(other).orElseThrow().value();
        assertThat(waiting.roles()).extracting(Enum::name).containsExactly("LEGAL_REVIEWER");
        assertThat(waiting.nextAt()).isEqualTo(ChinaTime.startOf(tomorrow));
    }

    private MvcTestResult register(String token, String id, String login, String agency, String role) {
        return post(
                token,
                "/api/agency/officers",
                "{\"id\": \"%s\", \"name\": \"测试·甲\", \"login\": \"%s\", \"agency\": \"%s\", \"roles\": [\"%s\"]}"
                        .formatted(id, login, agency, role));
    }

    private static void refused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static String login() {
        return "test." + UUID.randomUUID().toString().substring(0, 8);
    }
}
