package sharpsword.agency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;

/** The directory over HTTP. */
class DirectoryIntegrationTests extends AgencyPlatform {

    private static final String INSPECTOR = TestTokens.officer("i-1", "DET-500112", "500112", "inspector");

    private static final String NEW_AGENCY = """
            {"name": "测试水利局", "kind": "WATER_RESOURCES", "level": "DISTRICT", "district": "500112", "competence": ["CLEAR_WATER"]}
            """;

    @Autowired
    private LoadingDirectory loading;

    @Test
    void knowsAllAgenciesAfterTheStartAndLoadsNoneTwice() {
        assertThat(get(INSPECTOR, "/api/agency/agencies?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .asNumber()
                .satisfies(total -> assertThat(total.longValue())
                        .isGreaterThanOrEqualTo(
                                BuiltInDirectory.load().agencies().size()));
        assertThat(loading.load()).isZero();
    }

    @Test
    void findsByKindDistrictAndText() {
        assertThat(get(INSPECTOR, "/api/agency/agencies?district=500112&kind=ENFORCEMENT_DETACHMENT"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("DET-500112");
        assertThat(get(INSPECTOR, "/api/agency/agencies?text=林业"))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("FOR-500000");
    }

    @Test
    void aSystemAdministratorOfTheCityEntersDescribesAndDissolves() {
        String code = "WAT-" + suffix();
        String administrator = TestTokens.systemAdministrator();
        String key = UUID.randomUUID().toString();

        assertThat(post(administrator, "/api/agency/agencies/" + code, NEW_AGENCY, key))
                .hasStatus(HttpStatus.CREATED);
        assertThat(post(administrator, "/api/agency/agencies/" + code, NEW_AGENCY, key))
                .hasStatusOk()
                .headers()
                .hasValue("Idempotent-Replay", "true");
        assertThat(post(administrator, "/api/agency/agencies/" + code, NEW_AGENCY))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(administrator, "/api/agency/agencies/" + code + "/dissolution", "{\"on\": \"2025-11-06\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DISSOLVED");
        assertThat(post(administrator, "/api/agency/agencies/" + code + "/dissolution", "{\"on\": \"2025-11-06\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("agency-wrong-state");
    }

    @Test
    void anAgencyWithOfficersIsNotDissolved() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(post(
                                TestTokens.systemAdministrator(),
                                "/api/agency/agencies/DET-500102/dissolution",
                                "{\"on\": \"2025-11-06\"}"))
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo("agency-has-officers"));
    }

    /** Its officers hold their roles and see what they see by the district and the kind that it had. */
    @Test
    void anAgencyWithOfficersKeepsItsDistrictAndItsKind() {
        String administrator = TestTokens.systemAdministrator();
        String code = "WAT-" + suffix();
        assertThat(post(administrator, "/api/agency/agencies/" + code, NEW_AGENCY))
                .hasStatus(HttpStatus.CREATED);
        assertThat(put(administrator, code, NEW_AGENCY.replace("500112", "500102")))
                .hasStatusOk();
        assertThat(post(administrator, "/api/agency/officers", """
                {"name": "测试·水利", "login": "test.%s", "agency": "%s", "roles": ["partner-officer"]}
                """.formatted(suffix().toLowerCase(Locale.ROOT), code)))
                .hasStatus(HttpStatus.CREATED);

        for (String other : List.of(
                NEW_AGENCY,
                NEW_AGENCY.replace("500112", "500102").replace("WATER_RESOURCES", "ENFORCEMENT_DETACHMENT"))) {
            assertThat(put(administrator, code, other))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyJson()
                    .isLenientlyEqualTo("{\"code\": \"agency-in-use\", \"field\": \"district\"}");
        }
        assertThat(put(
                        administrator,
                        code,
                        NEW_AGENCY.replace("500112", "500102").replace("测试水利局", "改名水利局")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("改名水利局");
    }

    @Test
    void badInputIsRefusedWithTheFieldsName() {
        String administrator = TestTokens.systemAdministrator();
        String where = "/api/agency/agencies/WAT-" + suffix();

        assertThat(post(INSPECTOR, where, NEW_AGENCY))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("role-required");
        assertThat(post(administrator, where, NEW_AGENCY.replace("500112", "999999")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("district");
        assertThat(post(administrator, where, NEW_AGENCY.replace("测试水利局", " ")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("name");
        assertThat(post(administrator, "/api/agency/agencies/nonsense", NEW_AGENCY))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(INSPECTOR, "/api/agency/agencies/WAT-999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/agency/agencies").exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult put(String token, String code, String body) {
        return http.put()
                .uri("/api/agency/agencies/" + code)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
