package sharpsword.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until a process is ready, and no longer than it lives. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private Waiting() {}

    /**
     * Returns when the process is ready.
     *
     * @throws StartFailure when it ends or the time is over before that
     */
    public static void untilReady(String name, ProcessHandle process, Readiness readiness, Duration limit, Path log) {
        Instant end = Instant.now().plus(limit);
        while (!readiness.isReady()) {
            if (hasEnded(process)) {
                throw new StartFailure(name, "ended before it was ready.", log);
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(name, "was not ready after " + limit.toSeconds() + " s.", log);
            }
        }
    }

    /** Watches the process for one pause. */
    private static boolean hasEnded(ProcessHandle process) {
        return endsWithin(process, PAUSE);
    }

    /** Waits for the end of a process, at most for a time; an interrupt ends the wait and stays set. */
    public static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
