package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;

class LaunchTests {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void handsTheEnvironmentAndKeepsTheEarlierLog() throws Exception {
        launch("echo first $WORD", Map.of("WORD", "one")).runToEnd(LIMIT);
        launch("echo second $WORD", Map.of("WORD", "two")).runToEnd(LIMIT);

        assertThat(log()).hasContent("second two");
        assertThat(folder.resolve("a.log.1")).hasContent("first one");
    }

    @Test
    void tellsWhyAProcessEnded() {
        Launch launch = launch("echo quiet; echo 'Port 8080 was already in use.'; exit 3", Map.of());
        ProcessHandle process = launch.start();

        assertThatThrownBy(() -> Waiting.untilReady("a", process, () -> false, LIMIT, launch.log()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("ended before it was ready")
                .hasMessageContaining("Port 8080 was already in use.")
                .hasMessageContaining(launch.log().toString())
                .hasMessageNotContaining("quiet");
    }

    @Test
    void givesUpAfterTheLimit() {
        Launch launch = launch("exec sleep 60", Map.of());
        ProcessHandle process = launch.start();

        assertThatThrownBy(() -> Waiting.untilReady("a", process, () -> false, Duration.ofMillis(300), launch.log()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was not ready");
        assertThat(Stopping.stop(process, LIMIT)).isTrue();
    }

    @Test
    void killsWhatDoesNotGoWithItsChildren() throws Exception {
        Launch launch = launch("trap '' TERM; sleep 61 & echo started; wait; sleep 62", Map.of());
        ProcessHandle process = launch.start();
        Waiting.untilReady("a", process, () -> Files.exists(log()) && content().contains("started"), LIMIT, log());
        List<ProcessHandle> children = process.descendants().toList();

        boolean byItself = Stopping.stop(process, Duration.ofMillis(300));

        assertThat(byItself).isFalse();
        assertThat(process.isAlive()).isFalse();
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void letsNobodyElseIntoTheFoldersThatItMakes() throws Exception {
        Path data = folder.resolve("mongodb");
        Path log = folder.resolve("logs/a.log");

        new Launch("a", List.of("true"), Map.of(), data, log).runToEnd(LIMIT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void namesAProgramThatCannotBeRun() {
        Launch launch = new Launch("a", List.of("/no/such/program"), Map.of(), folder, log());

        assertThatThrownBy(() -> launch.runToEnd(LIMIT)).isInstanceOf(LauncherException.class);
    }

    private Launch launch(String script, Map<String, String> environment) {
        return new Launch("a", List.of("/bin/sh", "-c", script), environment, folder, log());
    }

    private Path log() {
        return folder.resolve("a.log");
    }

    private String content() {
        return LogTail.lines(log(), 10);
    }
}
