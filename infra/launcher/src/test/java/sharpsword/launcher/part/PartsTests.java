package sharpsword.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;

class PartsTests {

    private static final Map<String, String> GIVEN = Map.of(
            "SHARPSWORD_RABBITMQ_HOST", "broker",
            "SHARPSWORD_RABBITMQ_PORT", "5672",
            "SHARPSWORD_RABBITMQ_MANAGEMENT_PORT", "15672",
            "SHARPSWORD_RABBITMQ_USERNAME", "someone",
            "SHARPSWORD_RABBITMQ_PASSWORD", "a-password",
            "SHARPSWORD_MONGODB_URI", "mongodb://one:27017,two:27017/?replicaSet=rs",
            "SHARPSWORD_KEYCLOAK_URL", "http://keycloak:8080");

    @TempDir
    Path data;

    @Test
    void neitherStartsNorStopsAServerThatIsGiven() {
        Parts parts = Parts.find(installation(GIVEN), Report.SILENT);

        assertThat(parts.servers())
                .allSatisfy(server -> {
                    assertThat(server.isOurs()).isFalse();
                    assertThat(server.processes()).isEmpty();
                    assertThat(server.portUses()).isEmpty();
                    assertThat(server.origin()).startsWith("address given by SHARPSWORD_");
                })
                .extracting(Part::port)
                .containsExactly(5672, 27017, 8080);
    }

    @Test
    void handsGivenAddressesToServices() {
        Map<String, String> environment =
                Parts.find(installation(GIVEN), Report.SILENT).environment().shared();

        assertThat(environment)
                .containsAllEntriesOf(GIVEN)
                .containsEntry("SHARPSWORD_ISSUER", "http://keycloak:8080/realms/sharpsword")
                .containsEntry("SHARPSWORD_EUREKA_URL", "http://127.0.0.1:9761/eureka/");
    }

    @Test
    void marksAnInstallationWithTheDemoRealmAsDemo() {
        assertThat(Parts.find(installation(Map.of()), Report.SILENT)
                        .environment()
                        .shared())
                .containsEntry("SHARPSWORD_DEMO", "true");
        assertThat(Parts.find(installation(GIVEN), Report.SILENT).environment().shared())
                .containsEntry("SHARPSWORD_DEMO", "false");
    }

    @Test
    void namesWhatIsMissingBesideAGivenHost() {
        Map<String, String> incomplete = Map.of("SHARPSWORD_RABBITMQ_HOST", "broker");

        assertThatThrownBy(() -> Parts.find(installation(incomplete), Report.SILENT))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("SHARPSWORD_RABBITMQ_PORT must be set too");
    }

    @Test
    void refusesAnOffsetThatIsNoNumber() {
        assertThatThrownBy(() -> installation(Map.of("SHARPSWORD_PORT_OFFSET", "many")))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "60000"})
    void refusesAnOffsetThatLeavesThePorts(String offset) {
        assertThatThrownBy(() -> installation(Map.of("SHARPSWORD_PORT_OFFSET", offset)))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("SHARPSWORD_PORT_OFFSET must lie between 0 and");
    }

    private Installation installation(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SHARPSWORD_DATA", data.toString());
        environment.put("SHARPSWORD_PORT_OFFSET", "1000");
        environment.putAll(more);
        return Installation.of(Repository.around(Path.of("")), environment);
    }
}
