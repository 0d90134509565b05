package sharpsword.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.process.StartFailure;
import sharpsword.launcher.process.Waiting;

/** The last step of {@code up}: asks through the gateway whether every service can be reached, then says where to go. */
final class Welcome {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Welcome() {}

    /**
     * Asks through the gateway whether every service can be reached.
     *
     * @param whole whether every service of the list is part of the build; otherwise the probe has no answer
     * @throws LauncherException when one cannot be reached for a minute
     */
    static void probe(Installation here, boolean whole) {
        here.runs().running("gateway").filter(gateway -> whole).ifPresent(gateway -> probe(here, gateway));
    }

    /** Says where to go. */
    static void say(Installation here, Report report) {
        Optional<ProcessHandle> gateway = here.runs().running("gateway");
        if (gateway.isPresent()) {
            report.line("");
            report.line("The platform is at http://127.0.0.1:" + here.gatewayPort() + "/");
        }
        Path logins = here.repository().keycloakFolder().resolve("demo-logins.txt");
        if (Files.isRegularFile(logins)) {
            report.line("");
            report.line(read(logins));
        }
    }

    private static void probe(Installation here, ProcessHandle gateway) {
        URI address = URI.create("http://127.0.0.1:" + here.gatewayPort() + "/probe");
        try {
            Waiting.untilReady(
                    "The probe through the gateway",
                    gateway,
                    Readiness.answersOk(address),
                    LIMIT,
                    here.data().log("gateway"));
        } catch (StartFailure failure) {
            throw new LauncherException(
                    "The gateway does not reach every service (" + Readiness.answer(address) + ").\n"
                            + failure.getMessage(),
                    failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
