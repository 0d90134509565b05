package sharpsword.launcher.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Maven;
import sharpsword.launcher.process.ShutdownHooks;
import sharpsword.launcher.process.Stopping;

/** A run of Maven that is watched: the whole output goes to a file, what a person wants to see to the terminal. */
final class MavenRun {

    /** A module's name, its sums of tests, and errors. */
    private static final Pattern SHOWN = Pattern.compile(
            "^\\[(INFO|WARNING|ERROR)] (Building \\S+ .*\\[\\d+/\\d+]|Tests run: .*)$|^\\[ERROR] .*\\S.*");

    private static final Pattern SINGLE_CLASS = Pattern.compile("^\\[(INFO|WARNING)] Tests run: .*Time elapsed.*");
    private static final String ERROR = "[ERROR]";
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Repository repository;
    private final Report report;

    MavenRun(Repository repository, Report report) {
        this.repository = repository;
        this.report = report;
    }

    /** Whether Maven ended well and told of no error. Ends with all its children when this process ends. */
    boolean succeeds(List<String> arguments, Map<String, String> environment, Path log) {
        Launch launch = Maven.launch("maven", arguments, repository.root(), log);
        ProcessBuilder builder = new ProcessBuilder(launch.inOwnSession())
                .directory(repository.root().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(launch.environment());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().resolveSibling("."));
            Process process = builder.start();
            Thread stop = ShutdownHooks.add(() -> Stopping.stop(process.toHandle(), GRACE));
            try {
                boolean clean = watch(process, log);
                return process.waitFor() == 0 && clean;
            } finally {
                Stopping.stop(process.toHandle(), GRACE);
                ShutdownHooks.remove(stop);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Copies the output and tells whether it is free of errors. */
    private boolean watch(Process process, Path log) throws IOException {
        boolean clean = true;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer file = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line + "\n");
                clean &= !line.startsWith(ERROR);
                if (SHOWN.matcher(line).matches() && !SINGLE_CLASS.matcher(line).matches()) {
                    report.line("    " + line);
                }
            }
        }
        return clean;
    }
}
