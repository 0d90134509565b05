package sharpsword.agency.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.demo.login.KeycloakLogin;
import sharpsword.demo.login.LoginRefused;
import sharpsword.testsupport.servers.RealServers;

/** Passwords that are set for officers, in a real Keycloak. */
class PasswordsIntegrationTests extends AgencyPlatform {

    private static final KeycloakLogin LOGIN =
            new KeycloakLogin(URI.create(RealServers.keycloak().issuer()));
    private static final String ADMINISTRATOR = TestTokens.systemAdministrator();
    private static final String SECURITY = TestTokens.securityAdministrator();

    @Autowired
    private RealmAccounts accounts;

    private final String id = "pw-" + UUID.randomUUID();
    private final String login = "test." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebodyHasAnAccount() {
        assertThat(post(ADMINISTRATOR, "/api/agency/officers", """
                        {"id": "%s", "name": "测试·口令", "login": "%s", "agency": "DET-500231", "roles": ["legal-reviewer"]}
                        """.formatted(id, login)))
                .hasStatus(HttpStatus.CREATED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> accounts.find(login)
                        .filter(found -> !found.account().roles().isEmpty())
                        .isPresent());
    }

    @Test
    void theSecurityAdministratorAloneSetsAPasswordThatMustBeChanged() {
        assertThat(set(ADMINISTRATOR, "Linshi-Mima-2024", key())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(set(SECURITY, "short", key()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("password-refused");
        assertThat(set(SECURITY, "Linshi-Mima-2024", key()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Linshi");

        isRight("Linshi-Mima-2024");
        isWrong("Falsche-Mima-2024");
    }

    /** Nothing is half done: what is answered with a refusal has set nothing. */
    @Test
    void aRefusedCommandSetsNoPassword() {
        String key = key();
        assertThat(set(SECURITY, "Linshi-Mima-2024", key)).hasStatusOk();

        assertThat(set(SECURITY, "Zweite-Mima-2024", key)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(http.post()
                        .uri(where())
                        .header("Authorization", "Bearer " + SECURITY)
                        .header("Idempotency-Key", key())
                        .header("If-Match", "\"99\"")
                        .contentType("application/json")
                        .content(body("Dritte-Mima-2024"))
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);

        isRight("Linshi-Mima-2024");
    }

    /** A repetition that arrives late must not take back what was set since. */
    @Test
    void aRepeatedCommandDoesNotSetThePasswordAgain() {
        String key = key();
        assertThat(set(SECURITY, "Linshi-Mima-2024", key)).hasStatusOk();
        assertThat(set(SECURITY, "Zweite-Mima-2024", key())).hasStatusOk();

        assertThat(set(SECURITY, "Linshi-Mima-2024", key))
                .hasStatusOk()
                .headers()
                .hasValue("Idempotent-Replay", "true");

        isRight("Zweite-Mima-2024");
    }

    private MvcTestResult set(String token, String password, String key) {
        return post(token, where(), body(password), key);
    }

    private String where() {
        return "/api/agency/officers/" + id + "/password";
    }

    private static String body(String password) {
        return "{\"password\": \"%s\"}".formatted(password);
    }

    /** The right password is not complained about, but leads to the page that asks for a new one. */
    private void isRight(String password) {
        assertThatThrownBy(() -> LOGIN.accessToken(login, password))
                .isInstanceOf(LoginRefused.class)
                .hasMessageNotContaining("密码错误")
                .hasMessageNotContaining("无效");
    }

    private void isWrong(String password) {
        assertThatThrownBy(() -> LOGIN.accessToken(login, password))
                .isInstanceOf(LoginRefused.class)
                .hasMessageContaining("无效");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
