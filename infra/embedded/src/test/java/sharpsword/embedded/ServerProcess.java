package sharpsword.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server as a process of its own, from the classes under test. */
public final class ServerProcess implements AutoCloseable {

    private static final String READY = "Ready on ";

    private final Process process;
    private final String firstLine;

    private ServerProcess(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    /** Waits for the one line that it prints. */
    public static ServerProcess start(Path folder, List<String> javaOptions, String mainClass, String... arguments) {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        javaOptions.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), mainClass, "--port", "0"),
                        Stream.of("--data", folder.toString()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            return new ServerProcess(process, line == null ? "" : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerProcess start(Path folder, String... arguments) {
        return start(
                folder,
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                EmbeddedMongo.class.getName(),
                arguments);
    }

    String firstLine() {
        return firstLine;
    }

    public String uri() {
        if (!firstLine.startsWith(READY)) {
            throw new IllegalStateException("The server did not start: " + firstLine);
        }
        return firstLine.substring(READY.length());
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL: the process has no time for anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. Answers with the exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
