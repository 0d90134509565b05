package sharpsword.agency.account;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.agency.AgencySettings;
import sharpsword.messaging.relay.Lease;

/** Repairs the accounts every ten minutes, and at once when Keycloak is back after something could not be written. */
@Component
final class RepairSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(RepairSchedule.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final RepairingAccounts repairing;
    private final TakingOver takingOver;
    private final RealmAccounts accounts;
    private final RepairBook book;
    private final Lease lease;
    private final AgencySettings settings;
    private volatile boolean serving;

    RepairSchedule(
            RepairingAccounts repairing,
            TakingOver takingOver,
            RealmAccounts accounts,
            RepairBook book,
            Lease lease,
            AgencySettings settings) {
        this.repairing = repairing;
        this.takingOver = takingOver;
        this.accounts = accounts;
        this.book = book;
        this.lease = lease;
        this.settings = settings;
    }

    /** Not before the directory is complete: nobody can be registered in an agency that is not entered yet. */
    @EventListener(ApplicationReadyEvent.class)
    void serve() {
        serving = true;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 1_000)
    void repairIfDue() {
        if (!serving || !book.isDue(settings.repairEvery()) || !lease.take("account-repair", LONGEST)) {
            return;
        }
        try {
            long notes = book.notes();
            List<FoundAccount> found = accounts.all();
            takingOver.run(found);
            RepairingAccounts.Repaired repaired = repairing.run(found);
            book.ended(notes);
            if (repaired.changed() > 0 || repaired.strangers() > 0) {
                LOG.info("Accounts repaired: {}", repaired);
            }
        } catch (AccountsAway away) {
            LOG.info("The repair of the accounts waits for Keycloak: {}", away.getMessage());
        }
    }
}
