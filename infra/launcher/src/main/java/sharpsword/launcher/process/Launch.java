package sharpsword.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import sharpsword.launcher.LauncherException;

/**
 * How one process is started.
 *
 * @param name the name under which {@code status}, {@code stop} and {@code logs} know it
 * @param command program and arguments; never a secret, because every user of the machine can read them
 * @param environment added to the launcher's own environment
 * @param folder working directory
 * @param log file that takes standard output and standard error; the one before is kept beside it
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** What servers store and log is personal, whatever folder the user chose for it. */
    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * Starts the process in a session of its own, so that Ctrl-C at the terminal reaches the launcher only.
     *
     * @throws LauncherException when the program cannot be run
     */
    public ProcessHandle start() {
        return startProcess().toHandle();
    }

    private Process startProcess() {
        try {
            Files.createDirectories(folder, OURS_ALONE);
            keepEarlierLog();
            ProcessBuilder builder = new ProcessBuilder(inOwnSession()).directory(folder.toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            return builder.start();
        } catch (IOException failure) {
            throw new LauncherException(name + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    /**
     * Starts the process and waits for its end.
     *
     * @throws StartFailure when it fails or takes longer than the limit, after which it is killed
     */
    public void runToEnd(Duration limit) {
        int status = run(limit);
        if (status != 0) {
            throw new StartFailure(name, "failed with status " + status + ".", log);
        }
    }

    /** Starts the process, waits for its end and gives its exit status; the launcher's end is its end too. */
    public int run(Duration limit) {
        Process process = startProcess();
        Thread stop = ShutdownHooks.add(() -> Stopping.stop(process.toHandle(), GRACE));
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StartFailure(name, "took longer than " + limit.toMinutes() + " minutes.", log);
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LauncherException(name + " was interrupted.", interrupted);
        } finally {
            ShutdownHooks.remove(stop);
            Stopping.stop(process.toHandle(), GRACE);
        }
    }

    /** The command in a session of its own, where the system has that. */
    public List<String> inOwnSession() {
        List<String> whole = new ArrayList<>();
        Programs.find("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return whole;
    }

    private void keepEarlierLog() throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent(), OURS_ALONE);
        if (Files.exists(log)) {
            Path earlier = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, earlier, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
