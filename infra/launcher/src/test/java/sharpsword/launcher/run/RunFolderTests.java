package sharpsword.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
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
    void tellsAProcessThatBecameReadyFromOneWhoseStartWasCutOff() {
        RunFolder runs = new RunFolder(folder);
        runs.write(entry(ProcessIdentity.of(ProcessHandle.current())));

        assertThat(runs.running("case-service")).isPresent();
        assertThat(runs.started("case-service")).isEmpty();

        runs.ready("case-service", Duration.ofSeconds(3));

        assertThat(runs.started("case-service")).contains(ProcessHandle.current());
    }

    @Test
    void remembersContainersBesideProcesses() throws IOException {
        RunFolder runs = new RunFolder(folder);
        assertThat(runs.isEmpty()).isTrue();

        Files.createFile(folder.resolve("mongodb.compose"));

        assertThat(runs.isEmpty()).isFalse();
        assertThat(runs.names()).isEmpty();
    }

    @Test
    void twoMayStopTheSameProcessAtOnce() {
        RunFolder runs = new RunFolder(folder);
        RunEntry entry = entry(ProcessIdentity.of(ProcessHandle.current()));
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                runs.write(entry);
                runs.forget("case-service");
            }
        });

        for (int i = 0; i < 5000; i++) {
            runs.read("case-service").ifPresent(read -> assertThat(read).isEqualTo(entry));
        }

        over.set(true);
        other.join();
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
