package sharpsword.gateway.edge.sessions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes expired sessions once a minute. Every instance does it; removing twice is harmless. */
@Component
final class SessionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT60S")
    void sweep() {
        try {
            long removed = sessions.sweep();
            if (removed > 0) {
                LOG.info("{} expired sessions removed", removed);
            }
        } catch (DataAccessException e) {
            // An expired session is refused when it is read, so a late sweep costs room only.
            LOG.warn("Expired sessions stay for now: {}", e.getMessage());
        }
    }
}
