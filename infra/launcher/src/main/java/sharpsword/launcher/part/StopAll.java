package sharpsword.launcher.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Stopping;
import sharpsword.launcher.run.RunFolder;

/** Stops what the launcher started and nothing else. */
public final class StopAll {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final RunFolder runs;
    private final Report report;
    private final Executor threads = task -> Thread.ofVirtual().start(task);

    public StopAll(RunFolder runs, Report report) {
        this.runs = runs;
        this.report = report;
    }

    /** Stops parts group by group: a service stops before the servers that it rests on. */
    public void stop(Collection<? extends Part> parts) {
        for (List<Part> group : StartOrder.stopping(parts)) {
            CompletableFuture.allOf(group.stream()
                            .map(part -> CompletableFuture.runAsync(() -> stop(part), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void stop(Part part) {
        part.processes().forEach(this::stopProcess);
        if (part instanceof ComposedServer composed) {
            composed.compose().stop(part.name());
        }
    }

    /** Stops one remembered process, whether a part has it or not. */
    public void stopProcess(String name) {
        Optional<ProcessHandle> process = runs.running(name);
        if (process.isPresent()) {
            Instant begin = Instant.now();
            boolean byItself = Stopping.stop(process.get(), GRACE);
            report.line(String.format(
                    Locale.ROOT,
                    "  stopped  %-28s %5.1f s%s",
                    name,
                    Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                    byItself ? "" : "   killed, it did not end by itself"));
        }
        runs.forget(name);
    }
}
