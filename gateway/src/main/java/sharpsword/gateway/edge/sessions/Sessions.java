package sharpsword.gateway.edge.sessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.MongoSession;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.UuidSessionIdGenerator;

/**
 * Login sessions. Stands in for the library's repository, which would be wrong here in four points:
 *
 * <ul>
 *   <li>a session that was ended stays ended: the library's upsert lets a request that is still running bring a
 *       logged-out session back to life;
 *   <li>a login that gives the session a new id takes the old one away;
 *   <li>a session ends some hours after its birth, however busy it is;
 *   <li>no index is needed to start, so the gateway starts while the database is away; expired sessions are swept, since
 *       a TTL index does nothing on the embedded server.
 * </ul>
 */
final class Sessions implements FindByIndexNameSessionRepository<MongoSession> {

    static final String COLLECTION = "sessions";

    private final MongoOperations mongo;
    private final SealedSessions documents;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(MongoOperations mongo, SealedSessions documents, SessionSettings settings, Clock clock) {
        this.mongo = mongo;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public MongoSession createSession() {
        return new MongoSession(
                UuidSessionIdGenerator.getInstance().generate(), settings.idle().toSeconds());
    }

    @Override
    public @Nullable MongoSession findById(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, COLLECTION))
                .flatMap(documents::read)
                .filter(this::isAlive)
                .orElse(null);
    }

    @Override
    public Map<String, MongoSession> findByIndexNameAndIndexValue(String index, String value) {
        if (!PRINCIPAL_NAME_INDEX_NAME.equals(index)) {
            return Map.of();
        }
        return mongo.find(query(where(SealedSessions.PRINCIPAL).is(value)), Document.class, COLLECTION).stream()
                .flatMap(document -> documents.read(document).stream())
                .filter(this::isAlive)
                .collect(Collectors.toMap(MongoSession::getId, Function.identity()));
    }

    @Override
    public void save(MongoSession session) {
        Optional<Stored> stored = Stored.of(session);
        Document document = documents.write(session);
        String fingerprint = document.getString(SealedSessions.FINGERPRINT);
        if (stored.isEmpty()) {
            mongo.insert(document, COLLECTION);
        } else if (!stored.get().isUnder(session)) {
            if (remove(stored.get().id())) {
                mongo.insert(document, COLLECTION);
            }
        } else if (stored.get().isCurrent(fingerprint, session.getLastAccessedTime())) {
            return;
        } else {
            update(document);
        }
        Stored.of(session, fingerprint).putOn(session);
    }

    @Override
    public void deleteById(String id) {
        remove(id);
    }

    /** Removes what has expired or is too old; answers how many. */
    long sweep() {
        Instant now = clock.instant();
        mongo.indexOps(COLLECTION).createIndex(new Index(SealedSessions.EXPIRES, Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index(SealedSessions.CREATED, Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index(SealedSessions.PRINCIPAL, Sort.Direction.ASC));
        return removeBefore(SealedSessions.EXPIRES, now)
                + removeBefore(SealedSessions.CREATED, now.minus(settings.longest()));
    }

    private boolean isAlive(MongoSession session) {
        Instant now = clock.instant();
        return session.getLastAccessedTime()
                        .plus(session.getMaxInactiveInterval())
                        .isAfter(now)
                && session.getCreationTime().plus(settings.longest()).isAfter(now);
    }

    private long removeBefore(String field, Instant moment) {
        return mongo.remove(query(where(field).lt(Date.from(moment))), COLLECTION)
                .getDeletedCount();
    }

    private boolean remove(String id) {
        return mongo.remove(query(where(SealedSessions.ID).is(id)), COLLECTION).getDeletedCount() == 1;
    }

    /** Without upsert: a session that was ended meanwhile is not there to be changed. */
    private void update(Document document) {
        Update update = new Update();
        document.forEach((field, value) -> {
            if (!SealedSessions.ID.equals(field)) {
                update.set(field, value);
            }
        });
        mongo.updateFirst(query(where(SealedSessions.ID).is(document.get(SealedSessions.ID))), update, COLLECTION);
    }
}
