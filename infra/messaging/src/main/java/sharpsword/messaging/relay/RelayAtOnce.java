package sharpsword.messaging.relay;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sharpsword.messaging.document.Committed;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Entry;

/** Relays what was just committed, beside the request. What does not go through is left to the sweep. */
public final class RelayAtOnce implements Committed, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayAtOnce.class);
    private static final int AT_ONCE = 8;

    private final Relay relay;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public RelayAtOnce(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void relay(DocumentType<?> type, String id, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            threads.execute(() -> relayInPlace(type, id, entries));
        } catch (RejectedExecutionException closing) {
            LOG.debug("Closing; {} entries of {} are left to the sweep", entries.size(), id);
        }
    }

    private void relayInPlace(DocumentType<?> type, String id, List<Entry> entries) {
        places.acquireUninterruptibly();
        try {
            relay.relay(type, id, entries);
        } catch (NotPublished away) {
            LOG.info("{} entries of {} stay pending: {}", entries.size(), id, away.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("{} entries of {} stay pending", entries.size(), id, failure);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
