package sharpsword.agency.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.agency.officer.Officer;
import sharpsword.demo.login.KeycloakLogin;
import sharpsword.demo.login.LoginRefused;
import sharpsword.demo.login.LoginTokens;
import sharpsword.messaging.document.Documents;
import sharpsword.testsupport.servers.RealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts follow the register, in a real Keycloak. */
class AccountsIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final KeycloakLogin LOGIN =
            new KeycloakLogin(URI.create(RealServers.keycloak().issuer()));
    private static final String ADMINISTRATOR = TestTokens.systemAdministrator();

    @Autowired
    private Documents<Officer> officers;

    @Autowired
    private RealmAccounts accounts;

    @Autowired
    private RepairingAccounts repairing;

    @Autowired
    private KeepingInStep keeping;

    @Autowired
    private RepairBook book;

    @Autowired
    private Keycloak keycloak;

    @Test
    void theDemosAccountsAreTakenOverWithTheirIdentifiers() throws IOException {
        JsonNode users = JSON.readTree(Files.readString(Path.of("../infra/keycloak/demo-users.json")))
                .get("users");
        assertThat(users).isNotEmpty();

        for (JsonNode user : users) {
            String id = user.at("/attributes/officer/0").asString();
            Officer officer = await().until(() -> find(id), Optional::isPresent).orElseThrow();
            assertThat(officer.login()).isEqualTo(user.get("username").asString());
            assertThat(officer.agency())
                    .isEqualTo(user.at("/attributes/agency/0").asString());
            assertThat(officer.district())
                    .isEqualTo(user.at("/attributes/district/0").asString());
            assertThat(officer.roles().stream().map(Role::code)).containsExactlyInAnyOrderElementsOf(rolesOf(user));
        }
    }

    @Test
    void aRealLoginOfTheDemoReadsItsOwnEntry() {
        await().until(() -> find("DEMO-06"), Optional::isPresent);
        String token = LOGIN.accessToken("yubei.inspector1", "Yanshi-Demo-2024");

        assertThat(get(token, "/api/agency/officers/DEMO-06"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agency")
                .isEqualTo("DET-500112");
        assertThat(get(token, "/api/agency/officers/DEMO-11")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAccountFollowsItsOfficerFromRegistrationToDeparture() {
        String login = login();
        String id = register(login, "\"case-handler\", \"inspector\"");
        FoundAccount made = eventually(login, found -> !found.account().roles().isEmpty());
        assertThat(made.account())
                .isEqualTo(new Account(
                        login,
                        "测试·承办",
                        id,
                        "DET-500231",
                        "500231",
                        EnumSet.of(Role.CASE_HANDLER, Role.INSPECTOR),
                        true));

        assertThat(post(ADMINISTRATOR, "/api/agency/officers/" + id + "/roles", "{\"roles\": [\"legal-reviewer\"]}"))
                .hasStatusOk();
        eventually(login, found -> found.account().roles().equals(Set.of(Role.LEGAL_REVIEWER)));

        assertThat(post(ADMINISTRATOR, "/api/agency/officers/" + id + "/departure", null))
                .hasStatusOk();
        FoundAccount left = eventually(login, found -> !found.account().enabled());
        assertThat(left.account().roles()).isEmpty();
        assertThat(get(TestTokens.officer(id, "DET-500231", "500231", "legal-reviewer"), "/api/agency/agencies"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("officer-left");
    }

    @Test
    void leavingEndsTheLoginsThatAreOpen() {
        String login = login();
        String id = register(login, "\"legal-reviewer\"");
        FoundAccount found = eventually(login, there -> !there.account().roles().isEmpty());
        UserResource user = keycloak.realm("sharpsword").users().get(found.key());
        giveAPasswordOfTheirOwn(user);
        LoginTokens tokens = LOGIN.login(login, "Ziji-De-Mima-2024");
        assertThat(get(tokens.access(), "/api/agency/agencies?limit=1")).hasStatusOk();
        assertThat(user.getUserSessions()).hasSize(1);

        assertThat(post(ADMINISTRATOR, "/api/agency/officers/" + id + "/departure", null))
                .hasStatusOk();

        eventually(login, there -> !there.account().enabled());
        await().untilAsserted(() -> assertThat(user.getUserSessions()).isEmpty());
        assertThat(get(tokens.access(), "/api/agency/agencies?limit=1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThatThrownBy(() -> LOGIN.login(login, "Ziji-De-Mima-2024")).isInstanceOf(LoginRefused.class);
    }

    private static void giveAPasswordOfTheirOwn(UserResource user) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue("Ziji-De-Mima-2024");
        password.setTemporary(false);
        user.resetPassword(password);
        UserRepresentation ready = user.toRepresentation();
        ready.setRequiredActions(List.of());
        user.update(ready);
    }

    @Test
    void aRepairPutsRightWhatSomebodyChangedByHand() {
        String login = login();
        String id = register(login, "\"legal-reviewer\"");
        FoundAccount found = eventually(login, there -> !there.account().roles().isEmpty());
        Account right = found.account();
        accounts.change(
                found,
                new Account(login, "别人", id, "DET-500112", "500112", Set.of(Role.UNIT_HEAD, Role.LEADERSHIP), true));
        String stranger = login();
        accounts.create(new Account(stranger, "冒名", id, "DET-500231", "500231", Set.of(Role.UNIT_HEAD), true));

        RepairingAccounts.Repaired repaired = repairing.run(accounts.all());

        assertThat(repaired.changed()).isPositive();
        assertThat(repaired.strangers()).isPositive();
        assertThat(accounts.find(login).map(FoundAccount::account)).contains(right);
        assertThat(accounts.find(stranger).map(there -> there.account().enabled()))
                .contains(false);
        assertThat(repairing.run(accounts.all())).isEqualTo(new RepairingAccounts.Repaired(repaired.officers(), 0, 0));
    }

    /** Pages of a realm in which somebody was registered meanwhile can hold one account twice. */
    @Test
    void aRepairTakesAnAccountThatCameTwice() {
        List<FoundAccount> found = new ArrayList<>(accounts.all());
        found.add(found.getFirst());

        assertThat(repairing.run(found).officers()).isPositive();
    }

    /** Its district has no code of the standard yet. */
    @Test
    void anOfficerOfTheNewDistrictGetsAnAccount() {
        assertThat(post(ADMINISTRATOR, "/api/agency/agencies/DET-NEW-LIANGJIANG", """
                        {"name": "测试·两江新区支队", "kind": "ENFORCEMENT_DETACHMENT", "level": "DISTRICT",
                         "district": "NEW-LIANGJIANG", "competence": ["TERRITORIAL_CASES"]}
                        """))
                .hasStatus(HttpStatus.CREATED);
        String login = login();
        assertThat(post(ADMINISTRATOR, "/api/agency/officers", """
                        {"name": "测试·两江", "login": "%s", "agency": "DET-NEW-LIANGJIANG", "roles": ["legal-reviewer"]}
                        """.formatted(login)))
                .hasStatus(HttpStatus.CREATED);

        Account made =
                eventually(login, found -> !found.account().roles().isEmpty()).account();

        assertThat(made.agency()).isEqualTo("DET-NEW-LIANGJIANG");
        assertThat(made.district()).isEqualTo("NEW-LIANGJIANG");
    }

    @Test
    void whileKeycloakIsAwayARepairIsNotedAndNothingIsParked() {
        await().until(() -> find("DEMO-06"), Optional::isPresent);
        await().atMost(Duration.ofSeconds(60)).until(() -> book.notes() == 0 && !book.isDue(Duration.ofDays(1)));
        FollowingRegister cutOff = new FollowingRegister(officers, new KeepingInStep(new AccountsOutOfReach()), book);

        boolean known = cutOff.follow("DEMO-06");

        assertThat(known).isTrue();
        assertThat(book.notes()).isPositive();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(book.isDue(Duration.ofDays(1))).isFalse());
    }

    @Test
    void anOfficerWhoIsNotHereYetIsNotFollowed() {
        assertThat(new FollowingRegister(officers, keeping, book).follow("nobody"))
                .isFalse();
    }

    private String register(String login, String roles) {
        String body = """
                {"name": "测试·承办", "login": "%s", "agency": "DET-500231",
                 "certificate": {"number": "渝执法-测试", "validTo": "2030-01-01"}, "roles": [%s]}
                """.formatted(login, roles);
        var answer = post(ADMINISTRATOR, "/api/agency/officers", body);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        try {
            return JSON.readTree(answer.getResponse().getContentAsString())
                    .get("id")
                    .asString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FoundAccount eventually(String login, Predicate<FoundAccount> state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> accounts.find(login).filter(state), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Officer> find(String id) {
        return officers.find(Caller.service("agency-service"), id).map(stored -> stored.value());
    }

    private static List<String> rolesOf(JsonNode user) {
        return user.get("realmRoles")
                .valueStream()
                .map(JsonNode::asString)
                .filter(role -> !role.startsWith("default-roles"))
                .toList();
    }

    private static String login() {
        return "test." + UUID.randomUUID().toString().substring(0, 8);
    }
}
