package sharpsword.campaign.progress;

import java.time.Duration;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.messaging.relay.Lease;

/** Lets one instance count, again and again, and tells the browsers that something has changed. */
@Component
class RecountingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(RecountingSchedule.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int MOST_ROUNDS = 200;

    private final Recounting recounting;
    private final ProgressHints hints;
    private final Lease lease;

    RecountingSchedule(Recounting recounting, ProgressHints hints, Lease lease) {
        this.recounting = recounting;
        this.hints = hints;
        this.lease = lease;
    }

    @Scheduled(fixedDelayString = "${sharpsword.campaign.recount-every:500}")
    void run() {
        try {
            for (int round = 0; round < MOST_ROUNDS && lease.take("campaign.recounting", LEASE); round++) {
                Collection<CellKey> counted = recounting.round();
                if (counted.isEmpty()) {
                    return;
                }
                hints.changed(counted);
            }
        } catch (RuntimeException away) {
            LOG.warn("Counting is tried again: {}", away.toString());
        }
    }
}
