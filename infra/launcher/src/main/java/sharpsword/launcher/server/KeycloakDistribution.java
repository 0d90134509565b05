package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Maven;
import sharpsword.launcher.process.Programs;
import sharpsword.launcher.process.Trees;

/**
 * Keycloak's program files, shared by every data folder of this tree.
 *
 * <p>Keycloak has to be built for its options once, which writes into its own folder. So the files of an installed
 * Keycloak are copied first, and without one they come from the Maven artifact.
 *
 * @param tools the folder that takes them
 */
public record KeycloakDistribution(Path tools) {

    public static final String VERSION = "26.7.3";

    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip";
    private static final Duration BUILD = Duration.ofMinutes(5);
    private static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--metrics-enabled=true");

    /** The folder with {@code lib}; {@link #prepare} must have been called. */
    public Path folder() {
        return tools.resolve("keycloak-" + VERSION);
    }

    /** The installed Keycloak whose {@code kc.sh} is on the search path. */
    public static Optional<Path> installed() {
        return Programs.find("kc.sh")
                .map(script -> Trees.real(script).resolve("../..").normalize());
    }

    /** Brings and builds Keycloak unless that was done before. */
    public void prepare(Report report) {
        if (Files.exists(folder().resolve("built"))) {
            return;
        }
        Trees.delete(folder());
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            report.line("Keycloak: copying " + installed.get());
            Trees.copy(installed.get(), folder());
        } else {
            report.line("Keycloak: bringing " + ARTIFACT + " (169 MB when it is not in the local repository)");
            Maven.unpack(ARTIFACT, tools, tools.resolve("keycloak-download.log"));
        }
        report.line("Keycloak: building it for this platform, once");
        build();
    }

    private void build() {
        KeycloakHome home = new KeycloakHome(folder(), this);
        Launch launch = new Launch(
                "keycloak-build", home.command(BUILD_OPTIONS), Map.of(), folder(), tools.resolve("keycloak-build.log"));
        launch.runToEnd(BUILD);
        try {
            Files.createFile(folder().resolve("built"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
