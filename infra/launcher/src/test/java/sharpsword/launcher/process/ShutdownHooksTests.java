package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutdownHooksTests {

    @TempDir
    Path folder;

    /** Stopping a container is a run of a program, and Ctrl-C stops containers. */
    @Test
    void aProgramCanBeRunWhileTheProcessEnds() throws Exception {
        Process process = new ProcessBuilder(
                        JavaHome.program("java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ending.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out")))
                .isZero();
        assertThat(folder.resolve("a.log")).hasContent("stopped");
    }

    /** A process whose end runs a program. */
    static final class Ending {

        private Ending() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Launch stop = new Launch("a", List.of("echo", "stopped"), Map.of(), folder, folder.resolve("a.log"));
            ShutdownHooks.add(() -> stop.runToEnd(Duration.ofSeconds(20)));
        }
    }
}
