package sharpsword.agency.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sharpsword.agency.officer.Officer;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Stored;

/**
 * Brings the account of an officer in step after a change.
 *
 * <p>Writes what the register says now, whichever change it is told of: so order and repetition do not matter. While
 * Keycloak is away a repair is noted instead, which runs as soon as Keycloak is back; nothing is parked or lost.
 */
@Component
public final class FollowingRegister {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingRegister.class);

    private final Documents<Officer> officers;
    private final KeepingInStep keeping;
    private final RepairBook repairs;

    FollowingRegister(Documents<Officer> officers, KeepingInStep keeping, RepairBook repairs) {
        this.officers = officers;
        this.keeping = keeping;
        this.repairs = repairs;
    }

    /**
     * Follows a change.
     *
     * @return whether the register knows the officer
     * @throws sharpsword.access.RefusedException {@code account-of-another}, {@code account-refused}
     */
    public boolean follow(String officer) {
        // The service's own register, read for the service's own work.
        Optional<Stored<Officer>> found = officers.findEntrusted(officer);
        if (found.isEmpty()) {
            return false;
        }
        try {
            keeping.apply(found.get().value());
        } catch (AccountsAway away) {
            repairs.due();
            LOG.info("The account of {} waits for Keycloak: {}", officer, away.getMessage());
        }
        return true;
    }
}
