package sharpsword.embedded.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the space of old versions back, a little at a time, while no command runs. */
public final class Compaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int LIVE_PERCENT = 50;
    private static final int BYTES_AT_ONCE = 8 * 1024 * 1024;

    private final DocumentStore store;
    private final CommandGate gate;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compaction").factory());

    public Compaction(DocumentStore store, CommandGate gate) {
        this.store = store;
        this.gate = gate;
    }

    /** Begins, with other work of the same rhythm. */
    public void start(Runnable besides) {
        Runnable round = () -> {
            try {
                besides.run();
                compactIfNeeded();
            } catch (MVStoreException e) {
                // Commands meet the same trouble and refuse; the next round tries again.
                LOG.error("The store could not be compacted", e);
            }
        };
        var _ = timer.scheduleWithFixedDelay(round, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void compactIfNeeded() {
        if (store.livePercent() < LIVE_PERCENT) {
            gate.alone(() -> {
                store.compact(LIVE_PERCENT, BYTES_AT_ONCE);
                return true;
            });
        }
    }

    @Override
    public void close() {
        timer.close();
    }
}
