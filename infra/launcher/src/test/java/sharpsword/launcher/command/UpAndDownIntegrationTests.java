package sharpsword.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.process.ProcessIdentity;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.run.RunEntry;

/** The launcher brings a real service of this tree up, finds it again, and takes it down. */
class UpAndDownIntegrationTests {

    /** Apart from an evaluation platform and from the whole check. */
    private static final String PORT_OFFSET = "6000";

    @TempDir
    Path data;

    private final StringWriter told = new StringWriter();
    private final Report report = new PrintWriter(told)::println;

    @AfterEach
    void stop() {
        DownCommand.stop(installation(), Report.SILENT);
    }

    @Test
    void startsDiscoveryFindsItAgainAndStopsIt() {
        Installation here = installation();
        Part discovery = discovery(here);
        Bring bring = new Bring(here, report);

        bring.start(bring.missing(List.of(discovery)));

        URI health = URI.create("http://127.0.0.1:" + discovery.port() + "/actuator/health/readiness");
        assertThat(Readiness.answersOk(health).isReady()).isTrue();
        assertThat(bring.missing(List.of(discovery))).isEmpty();
        assertThat(told.toString()).contains("ready  discovery");
        assertThat(new StatusTable(here.runs(), report).row(discovery)).isTrue();

        DownCommand.stop(here, report);

        assertThat(here.runs().names()).isEmpty();
        assertThat(Readiness.answersOk(health).isReady()).isFalse();
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(data.toString())))
                .isEmpty();
    }

    @Test
    void stopsWhatItStartedWhenTheCheckOfTheWholeFails() {
        Installation here = installation();
        Part discovery = discovery(here);

        LauncherException told = assertThrows(
                LauncherException.class,
                () -> new Bring(here, report).start(List.of(discovery), () -> {
                    throw new LauncherException("The gateway does not reach every service.");
                }));

        assertThat(told).hasMessageContaining("does not reach");
        assertThat(here.runs().names()).isEmpty();
        assertThat(discovery.readiness().isReady()).isFalse();
    }

    @Test
    void startsAnewWhatWasCutOffBeforeItWasReady() throws IOException {
        Installation here = installation();
        Part discovery = discovery(here);
        Process cutOff = new ProcessBuilder("sleep", "600").start();
        here.runs().write(new RunEntry("discovery", ProcessIdentity.of(cutOff.toHandle()), 1, Duration.ZERO, "test"));
        Bring bring = new Bring(here, report);

        bring.start(bring.missing(List.of(discovery)));

        assertThat(cutOff.isAlive()).isFalse();
        assertThat(here.runs().started("discovery")).isPresent();
        assertThat(discovery.readiness().isReady()).isTrue();
    }

    @Test
    void namesATakenPortAndStartsNothing() {
        Installation here = installation();
        Part discovery = discovery(here);
        Bring bring = new Bring(here, report);
        bring.start(List.of(discovery));
        Path other = data.resolve("other");

        Installation second = Installation.of(
                here.repository(), Map.of("SHARPSWORD_DATA", other.toString(), "SHARPSWORD_PORT_OFFSET", PORT_OFFSET));
        LauncherException refusal = assertThrows(
                LauncherException.class, () -> new Bring(second, report).start(List.of(discovery(second))));

        assertThat(refusal)
                .hasMessageContaining(discovery.port() + "  needed by discovery")
                .hasMessageContaining("SHARPSWORD_PORT_OFFSET");
        assertThat(second.runs().names()).isEmpty();
        assertThat(Files.exists(other.resolve("programs"))).isFalse();
    }

    private Installation installation() {
        return Installation.of(
                Repository.around(Path.of("")),
                Map.of("SHARPSWORD_DATA", data.toString(), "SHARPSWORD_PORT_OFFSET", PORT_OFFSET));
    }

    private static Part discovery(Installation here) {
        return Named.find("discovery", Parts.find(here, Report.SILENT).all());
    }
}
