package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

    @TempDir
    Path folder;

    @Test
    void readsTheInnermostCauseOutOfAStructuredLine() throws IOException {
        Path log = log("""
                {"log":{"level":"INFO"},"message":"Starting"}
                {"log":{"level":"ERROR"},"message":"Application run failed","error":{"stack_trace":"A: b\\n\\tat c\\n\
                Caused by: D: e\\nCaused by: F: the queue is missing\\n\\tat g"}}
                """);

        assertThat(LogTail.reasons(log)).isEqualTo("ERROR Application run failed — F: the queue is missing");
    }

    @Test
    void prefersSpringBootsOwnExplanation() throws IOException {
        Path log = log("""
                ERROR something failed
                APPLICATION FAILED TO START
                ***************************
                Description:
                Web server failed to start. Port 8080 was already in use.
                """);

        assertThat(LogTail.reasons(log))
                .isEqualTo("Description:\nWeb server failed to start. Port 8080 was already in use.");
    }

    @Test
    void showsTheLastLinesWhenNoneSpeaksOfAnError() throws IOException {
        assertThat(LogTail.reasons(log("one\ntwo\n"))).isEqualTo("one\ntwo");
    }

    @Test
    void readsALogOfAnyEncoding() throws IOException {
        Path log = folder.resolve("a.log");
        Files.write(log, "Fehler: ungültig, error\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(LogTail.lines(log, 1)).isEqualTo("Fehler: ungültig, error");
    }

    /** The launcher has less memory than the log of a service may grow to. */
    @Test
    void readsTheEndOfALogOfAnySize() throws IOException {
        Path log = folder.resolve("a.log");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
            file.seek(file.length());
            file.write("\nan error\nthe last line\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(LogTail.lines(log, 2)).isEqualTo("an error\nthe last line");
        assertThat(LogTail.reasons(log)).isEqualTo("an error");
    }

    @Test
    void saysThatThereIsNoLog() {
        assertThat(LogTail.reasons(folder.resolve("none.log"))).contains("no log");
    }

    private Path log(String content) throws IOException {
        return Files.writeString(folder.resolve("a.log"), content);
    }
}
