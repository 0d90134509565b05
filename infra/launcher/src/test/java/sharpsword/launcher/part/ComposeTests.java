package sharpsword.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;
import sharpsword.launcher.plan.KeycloakPorts;
import sharpsword.launcher.run.RunFolder;
import sharpsword.launcher.secret.Secrets;
import sharpsword.launcher.server.KeycloakDistribution;
import sharpsword.launcher.server.KeycloakHome;
import sharpsword.launcher.server.KeycloakNode;
import sharpsword.launcher.server.RealmFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A script stands in for the engine's client and writes down how it is called. */
class ComposeTests {

    private static final Repository REPOSITORY = Repository.around(Path.of(""));

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void makeDataFolder() {
        data = new DataFolder(folder.resolve("data"));
    }

    @Test
    void answersOnlyWhenTheClientKnowsCompose() throws IOException {
        assertThat(compose("exit 0").answers()).isTrue();
        assertThat(compose("case \"$1\" in compose) exit 1;; esac").answers()).isFalse();
        assertThat(new Compose(Optional.empty(), REPOSITORY.composeFile(), data, Map.of()).answers())
                .isFalse();
    }

    @Test
    void keepsContainersOfTwoDataFoldersApart() throws IOException {
        compose("exit 0").up("mongodb");
        String first = projects();
        new Compose(
                        Optional.of(folder.resolve("docker")),
                        REPOSITORY.composeFile(),
                        new DataFolder(folder.resolve("other")),
                        Map.of())
                .up("mongodb");

        assertThat(first).hasSizeGreaterThan("sharpsword-".length());
        assertThat(projects()).isNotEqualTo(first);
    }

    @Test
    void remembersAContainerBeforeItStartsSoThatItIsStoppedInAnyCase() throws IOException {
        RunFolder runs = new RunFolder(data.run());
        Compose compose =
                compose("case \"$*\" in *'up --detach'*) ls '%s' > '%s';; esac".formatted(data.run(), seen()));

        compose.up("rabbitmq");

        assertThat(seen()).hasContent("rabbitmq.compose");
        assertThat(runs.isEmpty()).isFalse();

        compose.stop("rabbitmq");

        assertThat(runs.isEmpty()).isTrue();
        assertThat(calls()).last().asString().endsWith("stop rabbitmq");
    }

    @Test
    void keycloakFindsTheRealmInItsImportFolderAndNobodyAfterwards() throws IOException {
        HttpServer health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        health.start();
        KeycloakNode node = node(health.getAddress().getPort());
        Path realm = node.home().importFolder().resolve("sharpsword-realm.json");
        Compose compose = compose("case \"$*\" in *'up --detach keycloak'*) ls -l '%s' > '%s';; esac"
                .formatted(realm.getParent(), seen()));

        Part keycloak = Keycloak.find(node, compose, Map.of(), Report.SILENT);
        keycloak.start(new Starter(new RunFolder(data.run())));
        health.stop(0);

        assertThat(seen()).content().contains("-rw-r--r--").contains("sharpsword-realm.json");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(node.home().folder())))
                .isEqualTo("rwx------");
        assertThat(realm).doesNotExist();
    }

    @Test
    void theFileNamesWhatTheLauncherGives() throws IOException {
        String text = Files.readString(REPOSITORY.composeFile());
        JsonNode file = new YAMLMapper().readTree(text);
        Set<String> named = new TreeSet<>(Pattern.compile("\\$\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(variable -> variable.group(1))
                .toList());
        Installation here = Installation.of(
                REPOSITORY, Map.of("SHARPSWORD_DATA", data.root().toString()));

        assertThat(Parts.find(here, Report.SILENT).compose().environment()).containsOnlyKeys(named);
        assertThat(file.path("services").propertyNames()).containsExactlyInAnyOrder("rabbitmq", "mongodb", "keycloak");
        Set<String> volumes = new HashSet<>(file.path("volumes").propertyNames());
        for (JsonNode service : file.path("services")) {
            assertThat(service.path("image").asString()).matches("[a-z/]+:\\d[\\w.-]*");
            assertThat(service.path("ports")).isNotEmpty();
            service.path("ports")
                    .forEach(port -> assertThat(port.asString()).matches("127\\.0\\.0\\.1:\\$\\{\\w+_PORT}:\\d+"));
            assertThat(service.path("volumes").get(0).asString().split(":")[0]).isIn(volumes);
        }
    }

    private KeycloakNode node(int managementPort) {
        RealmFile realm = new RealmFile(REPOSITORY.keycloakFolder());
        Secrets secrets = new Secrets(data.secrets());
        secrets.generate(realm.secrets());
        return new KeycloakNode(
                new KeycloakHome(data.of("keycloak"), new KeycloakDistribution(folder.resolve("tools"))),
                data.logs(),
                new KeycloakPorts(8180, managementPort, 3),
                secrets,
                realm,
                8080);
    }

    private Compose compose(String does) throws IOException {
        Path program = Files.writeString(
                folder.resolve("docker"),
                "#!/bin/sh\necho \"$*\" >> '%s'\n%s\n".formatted(folder.resolve("calls"), does));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Compose(Optional.of(program), REPOSITORY.composeFile(), data, Map.of());
    }

    private Path seen() {
        return folder.resolve("seen");
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    /** The project that the last call named. */
    private String projects() throws IOException {
        return calls().getLast().replaceFirst(".*--project-name (\\S+) .*", "$1");
    }
}
