package sharpsword.gateway.edge.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mongodb.spring.session.MongoSession;

/**
 * What the database knows of a session that was read or written in this request. Hangs on the session as an attribute
 * that is never written.
 *
 * @param id id under which it is stored
 * @param fingerprint hash of the stored attributes
 * @param accessed last access that is stored
 */
record Stored(String id, String fingerprint, Instant accessed) {

    static final String ATTRIBUTE = "sharpsword.stored";

    /** Accesses are written once a minute; a session may end that much too early. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    static Optional<Stored> of(MongoSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE));
    }

    /** The mark of a session that was read or written just now. */
    static Stored of(MongoSession session, String fingerprint) {
        return new Stored(session.getId(), fingerprint, session.getLastAccessedTime());
    }

    void putOn(MongoSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    boolean isUnder(MongoSession session) {
        return id.equals(session.getId());
    }

    /** Whether nothing worth a write has happened since. */
    boolean isCurrent(String newFingerprint, Instant newAccess) {
        return fingerprint.equals(newFingerprint) && newAccess.isBefore(accessed.plus(GRAIN));
    }
}
