package sharpsword.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Repository;

class PlatformTests {

    private static final String SERVERS = """
            servers:
              rabbitmq: {port: 5673, management-port: 15673, distribution-port: 25673, epmd-port: 4370, ready-by: 2}
              mongodb: {port: 27018, ready-by: 2}
              keycloak: {port: 8180, management-port: 8190, ready-by: 3}
            services:
            """;

    @TempDir
    Path folder;

    @Test
    void readsEveryServiceWithItsPlace() throws IOException {
        Platform platform = read("""
                  - {name: discovery, module: discovery, port: 8761, stage: 1, heap: 96}
                  - {name: operation-blue-sky, module: campaign-service/blue-sky, port: 8117, stage: 2, heap: 128,
                     database: operation_blue_sky, api: /api/operations/blue-sky, secrets: [a-key]}
                """, 0);

        assertThat(platform.services()).hasSize(2);
        assertThat(platform.operations()).containsExactly("operation-blue-sky");
        ServiceEntry blueSky = platform.service("operation-blue-sky").orElseThrow();
        assertThat(blueSky.database()).isEqualTo("operation_blue_sky");
        assertThat(blueSky.secrets()).containsExactly("a-key");
        assertThat(platform.service("discovery").orElseThrow().api()).isNull();
    }

    @Test
    void shiftsEveryPort() throws IOException {
        Platform platform = read("  - {name: discovery, module: discovery, port: 8761, stage: 1, heap: 96}", 1000);

        assertThat(platform.services().getFirst().port()).isEqualTo(9761);
        assertThat(platform.servers())
                .isEqualTo(new Servers(
                        new RabbitMqPorts(6673, 16673, 26673, 5370, 2),
                        new MongoDbPorts(28018, 2),
                        new KeycloakPorts(9180, 9190, 3)));
    }

    @Test
    void refusesUnknownKeysByName() {
        assertThatThrownBy(() -> read("  - {name: a, module: a, prot: 1, port: 1, stage: 1, heap: 96}", 0))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("prot");
    }

    @Test
    void refusesMissingNumbersByName() {
        assertThatThrownBy(() -> read("  - {name: a, module: a, port: 1, stage: 1}", 0))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("heap");
    }

    @Test
    void refusesOnePortForTwoServices() {
        assertThatThrownBy(() -> read("""
                  - {name: a, module: a, port: 1, stage: 1, heap: 96}
                  - {name: b, module: b, port: 1, stage: 1, heap: 96}
                """, 0))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("port 1 twice: to a and to b");
    }

    @Test
    void readsTheListOfThisTree() {
        Platform platform = Platform.read(Repository.around(Path.of("")).servicesFile(), 0);

        assertThat(platform.service("discovery")).isPresent();
    }

    private Platform read(String services, int offset) throws IOException {
        Path file = Files.writeString(folder.resolve("services.yml"), SERVERS + services);
        return Platform.read(file, offset);
    }
}
