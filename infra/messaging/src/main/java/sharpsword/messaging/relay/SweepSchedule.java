package sharpsword.messaging.relay;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps again and again while the service runs. */
public final class SweepSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepSchedule.class);

    private final RelaySweep sweep;
    private final Duration every;
    private @Nullable ScheduledExecutorService scheduler;

    public SweepSchedule(RelaySweep sweep, Duration every) {
        this.sweep = sweep;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("relay-sweep-", 0).factory());
        ScheduledFuture<?> _ =
                started.scheduleWithFixedDelay(this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        scheduler = started;
    }

    private void sweep() {
        try {
            sweep.sweep();
        } catch (RuntimeException failure) {
            LOG.warn("The sweep of pending entries failed and is tried again in {}", every, failure);
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdown();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
