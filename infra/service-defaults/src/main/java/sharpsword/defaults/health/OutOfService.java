package sharpsword.defaults.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Leaves before it stops: tells the registry and the probes that the service goes, waits until those who ask it have heard
 * so, and only then lets the web server stop taking requests.
 */
final class OutOfService implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutOfService.class);

    private final Runnable announcement;
    private final Duration notice;
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Makes the leave-taking.
     *
     * @param announcement tells the registry and the probes
     * @param notice how long they have to hear it
     */
    OutOfService(Runnable announcement, Duration notice) {
        this.announcement = announcement;
        this.notice = notice;
    }

    /** The highest phase starts last and stops first, before the web server. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** A pause is no farewell. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        running.set(false);
    }

    @Override
    public void stop(Runnable left) {
        running.set(false);
        announcement.run();
        if (notice.isZero()) {
            left.run();
            return;
        }
        log.info("Out of service; stopping in {} s", notice.toSeconds());
        Executor later = CompletableFuture.delayedExecutor(notice.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(left);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
