package sharpsword.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.secret.Secrets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTests {

    private static final String REALM = """
            {"realm": "sharpsword", "attributes": {"a": "b"}, "users": [{"username": "service"}],
             "clients": [{"secret": "${CLIENT_CASE_SERVICE_SECRET}"}, {"secret": "${CLIENT_GATEWAY_SECRET}"}],
             "url": "${GATEWAY_URL}", "template": "${username}"}
            """;
    private static final String DEMO = """
            {"attributes": {"sharpsword.demo": "true"}, "users": [{"username": "yubei.head"}]}
            """;

    @TempDir
    Path folder;

    private RealmFile realm = new RealmFile(Path.of(""));
    private Secrets secrets = new Secrets(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        realm = new RealmFile(folder);
        secrets = new Secrets(folder.resolve("secrets"));
        Files.writeString(folder.resolve("realm-sharpsword.json"), REALM);
        Files.writeString(folder.resolve("demo-users.json"), DEMO);
    }

    @Test
    void namesTheSecretsOfItsClients() {
        assertThat(realm.secrets()).containsExactly("client-case-service", "gateway-client");
    }

    @Test
    void fillsSecretsAndAddressesAndAddsTheDemoUsers() {
        secrets.generate(realm.secrets());

        JsonNode filled = new JsonMapper().readTree(realm.filled(secrets, Map.of("GATEWAY_URL", "http://here")));

        assertThat(filled.at("/clients/0/secret").asString()).isEqualTo(secrets.value("client-case-service"));
        assertThat(filled.at("/clients/1/secret").asString()).isEqualTo(secrets.value("gateway-client"));
        assertThat(filled.at("/url").asString()).isEqualTo("http://here");
        assertThat(filled.at("/template").asString()).isEqualTo("${username}");
        assertThat(filled.at("/users").size()).isEqualTo(2);
        assertThat(filled.at("/attributes/a").asString()).isEqualTo("b");
        assertThat(filled.path("attributes").path("sharpsword.demo").asString()).isEqualTo("true");
    }

    @Test
    void namesAMarkThatNothingFills() {
        secrets.generate(realm.secrets());

        assertThatThrownBy(() -> realm.filled(secrets, Map.of()))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("GATEWAY_URL");
    }
}
