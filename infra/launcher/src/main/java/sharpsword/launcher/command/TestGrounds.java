package sharpsword.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.check.Grounds;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.run.LauncherLock;

/**
 * The servers and then the platform of a check, on the same ports: the servers go when the platform comes.
 *
 * @param servers where the servers are that integration tests share
 * @param platform a folder of its own inside, so that what those tests wrote is not in it
 */
record TestGrounds(Installation servers, Installation platform, Report report) implements Grounds {

    @Override
    public Map<String, String> bringServers() {
        Parts parts = Parts.find(servers, Report.SILENT);
        new Bring(servers, report).start(parts.servers());
        return parts.environment().shared();
    }

    @Override
    public Map<String, String> bringPlatform() {
        DownCommand.stop(servers, report);
        handOverLauncher();
        Parts parts = Parts.find(platform, report);
        try (LauncherLock lock = LauncherLock.take(platform.data().root())) {
            new Bring(platform, report)
                    .start(parts.all(), () -> Welcome.probe(platform, parts.areWhole(platform.platform())));
        }
        Map<String, String> environment = parts.environment().shared();
        return Map.of(
                "SHARPSWORD_GATEWAY_URL", "http://127.0.0.1:" + platform.gatewayPort(),
                "SHARPSWORD_ISSUER", environment.getOrDefault("SHARPSWORD_ISSUER", ""),
                "SHARPSWORD_DATA", platform.data().root().toString(),
                "SHARPSWORD_PORT_OFFSET", platform.given().getOrDefault("SHARPSWORD_PORT_OFFSET", "0"));
    }

    /** Stops everything. */
    void stop(Report told) {
        DownCommand.stop(platform, told);
        DownCommand.stop(servers, told);
    }

    /** Tests stop and start parts by the command, which would build its launcher anew in a fresh data folder. */
    private void handOverLauncher() {
        Path own = Path.of(System.getProperty("java.class.path"));
        Path copy = platform.data().of("launcher").resolve("launcher.jar");
        try {
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(own, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
