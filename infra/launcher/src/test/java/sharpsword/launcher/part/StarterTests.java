package sharpsword.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.run.RunFolder;

class StarterTests {

    @TempDir
    Path folder;

    private final Part part = new PartDouble("sleeper", 1, 2, () -> {});

    @AfterEach
    void stop() {
        new StopAll(new RunFolder(folder), Report.SILENT).stop(List.of(part));
    }

    @Test
    void remembersTheProcessUntilItIsStopped() {
        RunFolder runs = new RunFolder(folder);

        new Starter(runs).start(sleeper(), part, 8101, () -> true);

        ProcessHandle process = runs.running("sleeper").orElseThrow();
        assertThat(runs.read("sleeper").orElseThrow().startup()).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(runs.read("sleeper").orElseThrow().origin()).isEqualTo("test");

        new StopAll(runs, Report.SILENT).stop(List.of(part));

        assertThat(process.isAlive()).isFalse();
        assertThat(runs.names()).isEmpty();
    }

    @Test
    void startsNothingAfterItGaveUp() {
        RunFolder runs = new RunFolder(folder);
        Starter starter = new Starter(runs);

        starter.giveUp();

        assertThatThrownBy(() -> starter.start(sleeper(), part, 8101, () -> true))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("sleeper was not started");
        assertThat(runs.names()).isEmpty();
    }

    private Launch sleeper() {
        return new Launch("sleeper", List.of("sleep", "60"), Map.of(), folder, folder.resolve("sleeper.log"));
    }
}
