package sharpsword.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.process.StartFailure;
import sharpsword.launcher.run.RunFolder;

/**
 * The servers as containers, where an engine answers and the tree holds a compose file. Each data folder has containers and
 * volumes of its own, so that a check beside an evaluation platform does not take its servers.
 *
 * @param program {@code docker}, where the machine has it
 * @param file {@code infra/compose/compose.yml}
 * @param environment ports and passwords that the file names; in the environment, never in the command line
 */
public record Compose(Optional<Path> program, Path file, DataFolder data, Map<String, String> environment) {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration QUESTION = Duration.ofSeconds(10);

    /** Whether the servers can be had from here: the engine answers, and its client knows compose, which is a package apart. */
    public boolean answers() {
        return program.isPresent()
                && Files.isRegularFile(file)
                && succeeds("docker", List.of(docker(), "info"))
                && succeeds("docker", List.of(docker(), "compose", "version"));
    }

    Part part(String service, int port, int readyBy, Readiness readiness, Runnable before, Runnable afterReady) {
        return new ComposedServer(this, service, port, readyBy, readiness, before, afterReady);
    }

    /** Starts a container and remembers before that it is started here, so that it is stopped whatever happens meanwhile. */
    void up(String service) {
        try {
            Files.createDirectories(data.run());
            Files.writeString(mark(service), service);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        docker(service, List.of("up", "--detach", service));
    }

    /** Removes the containers and what they stored. */
    public void removeAll() {
        if (answers()) {
            docker("all", List.of("down", "--volumes"));
        }
    }

    /** Stops a container that was started here; its volume stays. */
    public void stop(String service) {
        if (Files.exists(mark(service))) {
            docker(service, List.of("stop", service));
            try {
                Files.delete(mark(service));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    boolean isRunning(String service) {
        List<String> question = command(List.of("exec", "-T", service, "true"));
        return Files.exists(mark(service)) && succeeds("compose-" + service, question);
    }

    private boolean succeeds(String name, List<String> command) {
        try {
            return new Launch(name, command, environment, data.root(), data.log(name)).run(QUESTION) == 0;
        } catch (StartFailure noAnswer) {
            return false;
        }
    }

    private void docker(String service, List<String> arguments) {
        new Launch(
                        "docker compose " + service,
                        command(arguments),
                        environment,
                        data.root(),
                        data.log("compose-" + service))
                .runToEnd(LIMIT);
    }

    private List<String> command(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(docker(), "compose", "--project-name", project(), "--file", file.toString()));
        command.addAll(arguments);
        return command;
    }

    private String docker() {
        return program.map(Path::toString).orElse("docker");
    }

    private String project() {
        return "sharpsword-%08x".formatted(data.root().toString().hashCode());
    }

    private Path mark(String service) {
        return data.run().resolve(service + RunFolder.CONTAINER);
    }
}
