package sharpsword.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.ProcessIdentity;

class RunFolderTests {

    @TempDir
    Path folder;

    @Test
    void remembersAProcessUntilItIsForgotten() {
        RunFolder runs = new RunFolder(folder);
        RunEntry entry = entry(ProcessIdentity.of(ProcessHandle.current()));

        runs.write(entry);
        runs.ready("case-service", Duration.ofMillis(12_345));

        assertThat(runs.read("case-service")).contains(entry.readyAfter(Duration.ofMillis(12_345)));
        assertThat(runs.running("case-service")).contains(ProcessHandle.current());
        assertThat(runs.names()).containsExactly("case-service");

        runs.forget("case-service");

        assertThat(runs.names()).isEmpty();
    }

    @Test
    void doesNotTakeARecycledNumberForTheProcess() {
        RunFolder runs = new RunFolder(folder);
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

        runs.write(entry(new ProcessIdentity(self.pid(), self.started().minusSeconds(3600))));

        assertThat(runs.running("case-service")).isEmpty();
    }

    @Test
    void letsOneCommandWorkAtATime() {
        try (LauncherLock lock = LauncherLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> LauncherLock.take(folder))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("Another sharpsword command");
        }

        LauncherLock.take(folder).close();
    }

    private static RunEntry entry(ProcessIdentity process) {
        return new RunEntry("case-service", process, 8101, Duration.ZERO, "this tree");
    }
}
