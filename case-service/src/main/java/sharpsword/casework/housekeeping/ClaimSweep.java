package sharpsword.casework.housekeeping;

import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.casework.claims.NumberRegister;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.TransferClaim;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.document.Documents;

/**
 * Frees numbers and transfer claims whose holder never listed them, because the service fell in between. Reads documents
 * whatever their scope: it is the service's own housekeeping.
 */
@Component
class ClaimSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimSweep.class);

    private final Claims claims;
    private final Documents<PenaltyCase> cases;
    private final Documents<CriminalTransfer> transfers;

    ClaimSweep(Claims claims, Documents<PenaltyCase> cases, Documents<CriminalTransfer> transfers) {
        this.claims = claims;
        this.cases = cases;
        this.transfers = transfers;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void sweep() {
        sweep(NumberRegister.KIND, this::isListedByCase);
        sweep(TransferClaim.KIND, this::isListedByTransfer);
    }

    private void sweep(String kind, Predicate<Claims.Claim> listed) {
        int freed = claims.sweep(kind, listed);
        if (freed > 0) {
            LOG.info("{} claims of kind {} that nobody used are free again", freed, kind);
        }
    }

    private boolean isListedByCase(Claims.Claim claim) {
        return cases.findEntrusted(claim.holder())
                .filter(stored -> stored.value().bears(claim.key()))
                .isPresent();
    }

    private boolean isListedByTransfer(Claims.Claim claim) {
        return transfers
                .findEntrusted(claim.holder())
                .filter(stored -> stored.value().claim().equals(claim.key()))
                .filter(stored -> !stored.value().state().isClosed())
                .isPresent();
    }
}
