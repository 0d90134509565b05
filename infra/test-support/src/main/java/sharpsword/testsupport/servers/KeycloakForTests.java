package sharpsword.testsupport.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sharpsword.launcher.Repository;
import sharpsword.launcher.plan.KeycloakPorts;
import sharpsword.launcher.process.FreePorts;
import sharpsword.launcher.secret.Secrets;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.KeycloakDistribution;
import sharpsword.launcher.server.KeycloakHome;
import sharpsword.launcher.server.KeycloakNode;
import sharpsword.launcher.server.RealmFile;
import sharpsword.launcher.server.StartedKeycloak;

/** Keycloak with the platform's realm and its demo users: the given one, else one that this process starts. */
final class KeycloakForTests {

    /** The redirect addresses of the realm name this port; `SHARPSWORD_PORT` of a gateway under test may differ. */
    private static final int GATEWAY_PORT = 8080;

    private KeycloakForTests() {}

    static KeycloakAddress find() {
        return given().orElseGet(KeycloakForTests::started);
    }

    private static Optional<KeycloakAddress> given() {
        return Environment.value("SHARPSWORD_KEYCLOAK_URL")
                .map(url -> new KeycloakAddress(url, Path.of(Environment.required("SHARPSWORD_SECRETS"))));
    }

    private static KeycloakAddress started() {
        Repository repository = Repository.around(Path.of(""));
        Path folder = TemporaryFolder.of("keycloak");
        RealmFile realm = new RealmFile(repository.keycloakFolder());
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        Set<String> names = new TreeSet<>(realm.secrets());
        names.add(KeycloakNode.ADMIN_PASSWORD);
        secrets.generate(names);
        List<Integer> free = FreePorts.find(2);
        KeycloakDistribution distribution = new KeycloakDistribution(repository.tools());
        StartedKeycloak started = StartedKeycloak.start(
                new KeycloakNode(
                        new KeycloakHome(folder.resolve("home"), distribution),
                        folder.resolve("logs"),
                        new KeycloakPorts(free.get(0), free.get(1), 1),
                        secrets,
                        realm,
                        GATEWAY_PORT),
                line -> System.getLogger(KeycloakForTests.class.getName()).log(System.Logger.Level.INFO, line));
        AtEnd.stop(started, "keycloak");
        return started.settings().address();
    }
}
