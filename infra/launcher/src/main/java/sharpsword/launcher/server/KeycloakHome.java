package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sharpsword.launcher.process.JavaHome;

/**
 * The folder that Keycloak takes for its home: its own database and import folder beside a link to the shared program
 * files. The Java process is started directly, since the script would stand as a second process before it.
 *
 * @param folder the home
 * @param distribution the program files
 */
public record KeycloakHome(Path folder, KeycloakDistribution distribution) {

    /** The default options of Keycloak's script with the collector and compiler that start fastest on small machines. */
    private static final List<String> JVM = List.of(
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-Xms64m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    public Path importFolder() {
        return folder.resolve("data/import");
    }

    /** Makes the folder; an existing one keeps its database. */
    void prepare() {
        try {
            for (String name : List.of("conf", "providers", "themes", "data/import")) {
                Files.createDirectories(folder.resolve(name));
            }
            Path link = folder.resolve("lib");
            Path target = distribution.folder().toAbsolutePath().resolve("lib");
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)
                    && !Files.readSymbolicLink(link).equals(target)) {
                Files.delete(link);
            }
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(JavaHome.program("java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + folder.toAbsolutePath());
        command.add("-Djboss.server.config.dir=" + folder.toAbsolutePath().resolve("conf"));
        command.add("-cp");
        command.add(folder.toAbsolutePath().resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }
}
