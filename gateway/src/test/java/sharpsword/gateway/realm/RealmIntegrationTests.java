package sharpsword.gateway.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.demo.login.KeycloakLogin;
import sharpsword.demo.login.LoginRefused;
import sharpsword.demo.login.LoginTokens;
import sharpsword.testsupport.servers.RealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The realm file in a real Keycloak: real forms, real tokens. */
class RealmIntegrationTests {

    private static final Path DEMO_USERS = Path.of("../infra/keycloak/demo-users.json");

    private final KeycloakLogin keycloak =
            new KeycloakLogin(URI.create(RealServers.keycloak().issuer()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("demoUsers")
    void everyDemoOfficerLogsInAndTheTokenSaysWhoItIs(String login, JsonNode user) {
        Map<String, Object> claims = keycloak.login(
                        login, user.at("/credentials/0/value").asString())
                .claims();

        assertThat(claims)
                .containsEntry("iss", RealServers.keycloak().issuer())
                .containsEntry("aud", "sharpsword")
                .containsEntry("preferred_username", login)
                .containsEntry("name", user.get("firstName").asString())
                .containsEntry("officer", user.at("/attributes/officer/0").asString())
                .containsEntry("agency", user.at("/attributes/agency/0").asString())
                .containsEntry("district", user.at("/attributes/district/0").asString())
                .containsEntry("demo", true);
        assertThat(claims.get("roles"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains(user.get("realmRoles").get(1).asString())
                .doesNotContain("service");
    }

    @Test
    void anAccessTokenLivesFiveMinutes() {
        LoginTokens tokens = keycloak.login("yubei.head", "Yanshi-Demo-2024");

        long issued = ((Number) tokens.claims().get("iat")).longValue();
        long ends = ((Number) tokens.claims().get("exp")).longValue();
        assertThat(Duration.ofSeconds(ends - issued)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aWrongPasswordIsRefusedInChinese() {
        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(() -> keycloak.login("display", "not-the-password"))
                .withMessageContaining("无效的用户名或密码");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> demoUsers() {
        List<JsonNode> users = new ObjectMapper()
                .readTree(DEMO_USERS.toFile())
                .get("users")
                .valueStream()
                .toList();
        return users.stream()
                .map(user -> org.junit.jupiter.params.provider.Arguments.of(
                        user.get("username").asString(), user));
    }
}
