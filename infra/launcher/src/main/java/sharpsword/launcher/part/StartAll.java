package sharpsword.launcher.part;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;

/**
 * Starts parts as soon as those that they wait for are ready. Services start three at a time: more of them would only
 * take the processor from each other.
 */
public final class StartAll {

    private static final int AT_ONCE = 3;

    private final Starter starter;
    private final Report report;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final CompletableFuture<Void> firstFailure = new CompletableFuture<>();
    private final Executor threads = task -> Thread.ofVirtual().start(task);

    public StartAll(Starter starter, Report report) {
        this.starter = starter;
        this.report = report;
    }

    /**
     * Returns when all are ready, or at the first failure. For one set of parts only.
     *
     * @throws LauncherException the first failure; what was started by then still runs
     */
    public void start(Collection<? extends Part> parts) {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(Part::stage));
        Map<Part, CompletableFuture<Void>> starts = new HashMap<>();
        for (Part part : ordered) {
            CompletableFuture<?>[] before =
                    StartOrder.before(part, ordered).stream().map(starts::get).toArray(CompletableFuture[]::new);
            starts.put(part, CompletableFuture.allOf(before).thenRunAsync(() -> startOne(part), threads));
        }
        CompletableFuture<Void> allReady =
                CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(firstFailure, allReady).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof LauncherException told ? told : failure;
        }
    }

    private void startOne(Part part) {
        boolean takesPlace = part.stage() > 0;
        if (takesPlace) {
            places.acquireUninterruptibly();
        }
        try {
            Instant begin = Instant.now();
            part.start(starter);
            report.line(String.format(
                    Locale.ROOT,
                    "  ready  %-28s %6.1f s   port %-5d  %s",
                    part.name(),
                    Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                    part.port(),
                    part.origin()));
        } catch (RuntimeException failure) { // Whatever it is, it ends the whole start, which rethrows it.
            starter.giveUp();
            if (firstFailure.completeExceptionally(failure)) {
                report.line("  FAILED " + part.name());
            }
            throw failure;
        } finally {
            if (takesPlace) {
                places.release();
            }
        }
    }
}
