package sharpsword.gateway.edge.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mongodb.spring.session.MongoSession;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import sharpsword.testsupport.servers.RealServers;
import sharpsword.testsupport.servers.TestSpace;

class SessionsIntegrationTests {

    private static final byte[] KEY = new byte[32];
    private static MongoClient client;
    private static MongoTemplate mongo;

    private Instant now = Instant.now();
    private final Sessions sessions = sessions(KEY);

    @BeforeAll
    static void connect() {
        client = MongoClients.create(RealServers.mongodb());
        mongo = new MongoTemplate(
                client, TestSpace.of(SessionsIntegrationTests.class).name());
    }

    @AfterAll
    static void disconnect() {
        mongo.getDb().drop();
        client.close();
    }

    @BeforeEach
    void empty() {
        mongo.remove(new org.springframework.data.mongodb.core.query.Query(), Sessions.COLLECTION);
    }

    @Test
    void keepsWhatASessionHolds() {
        MongoSession session = stored("token", "the refresh token");

        MongoSession found = found(session.getId());

        assertThat(found.<String>getAttribute("token")).isEqualTo("the refresh token");
        assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(found.getCreationTime().toEpochMilli())
                .isEqualTo(session.getCreationTime().toEpochMilli());
    }

    @Test
    void writesNothingThatCanBeRead() {
        stored("token", "the refresh token");

        Document document = document();
        byte[] sealed = document.get("attr", Binary.class).getData();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("refresh", "token");
        assertThat(document.toJson()).doesNotContain("refresh token");
    }

    @Test
    void doesNotKnowASessionSealedByAnotherKey() {
        MongoSession session = stored("token", "x");
        byte[] otherKey = Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        assertThat(sessions(otherKey).findById(session.getId())).isNull();
    }

    @Test
    void doesNotKnowASessionWhoseContentCameFromAnother() {
        MongoSession own = stored("officer", "own");
        Document taken = document();
        MongoSession other = stored("officer", "other");
        mongo.getCollection(Sessions.COLLECTION)
                .updateOne(
                        new Document("_id", other.getId()),
                        new Document("$set", new Document("attr", taken.get("attr", Binary.class))));

        assertThat(sessions.findById(other.getId())).isNull();
        assertThat(sessions.findById(own.getId())).isNotNull();
    }

    @Test
    void doesNotKnowASessionThatWasMadeYounger() {
        MongoSession session = stored("token", "x");
        mongo.getCollection(Sessions.COLLECTION)
                .updateOne(
                        new Document("_id", session.getId()),
                        new Document("$set", new Document("created", Date.from(now.plusSeconds(60)))));

        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void endsAfterThirtyIdleMinutes() {
        MongoSession session = stored("token", "x");

        now = now.plus(Duration.ofMinutes(29));
        assertThat(sessions.findById(session.getId())).isNotNull();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        MongoSession session = stored("token", "x");
        for (int hour = 0; hour < 24; hour++) {
            now = now.plus(Duration.ofMinutes(29));
            use(session.getId());
        }
        assertThat(sessions.findById(session.getId())).isNotNull();

        now = now.plus(Duration.ofMinutes(29));
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aLoginTakesTheOldIdAway() {
        MongoSession session = stored("token", "x");
        MongoSession found = found(session.getId());
        found.changeSessionId();
        sessions.save(found);

        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(found(found.getId()).<String>getAttribute("token")).isEqualTo("x");
        assertThat(count()).isOne();
    }

    @Test
    void anEndedSessionStaysEnded() {
        MongoSession session = stored("token", "x");
        MongoSession running = found(session.getId());
        MongoSession loggingIn = found(session.getId());

        sessions.deleteById(session.getId());
        running.setAttribute("late", "write");
        sessions.save(running);
        loggingIn.changeSessionId();
        sessions.save(loggingIn);

        assertThat(count()).isZero();
    }

    @Test
    void writesAnAccessOnceAMinuteAndAChangeAtOnce() {
        MongoSession session = stored("token", "x");
        Date stored = document().getDate("accessed");

        now = now.plusSeconds(30);
        use(session.getId());
        assertThat(document().getDate("accessed")).isEqualTo(stored);

        MongoSession changed = found(session.getId());
        changed.setAttribute("token", "y");
        sessions.save(changed);
        assertThat(found(session.getId()).<String>getAttribute("token")).isEqualTo("y");

        now = now.plusSeconds(61);
        use(session.getId());
        assertThat(document().getDate("accessed")).isAfter(stored);
    }

    @Test
    void sweepsWhatHasEnded() {
        stored("token", "old");
        now = now.plus(Duration.ofMinutes(31));
        MongoSession alive = sessions.createSession();
        alive.setLastAccessedTime(now);
        sessions.save(alive);

        assertThat(sessions.sweep()).isOne();
        assertThat(sessions.findById(alive.getId())).isNotNull();

        now = now.plus(Duration.ofHours(12));
        assertThat(sessions.sweep()).isOne();
        assertThat(count()).isZero();
    }

    @Test
    void findsTheSessionsOfAPerson() {
        MongoSession session = stored(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "subject-1");
        stored(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "subject-2");

        assertThat(sessions.findByPrincipalName("subject-1")).containsOnlyKeys(session.getId());
        assertThat(sessions.findByIndexNameAndIndexValue("other", "subject-1")).isEmpty();
    }

    private Sessions sessions(byte[] key) {
        SessionSettings settings = new SessionSettings(
                Base64.getUrlEncoder().encodeToString(key), Duration.ofMinutes(30), Duration.ofHours(12), false);
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new Sessions(mongo, new SealedSessions(new Seal(settings.keyBytes()), settings.idle()), settings, clock);
    }

    private MongoSession stored(String attribute, String value) {
        MongoSession session = sessions.createSession();
        session.setAttribute(attribute, value);
        sessions.save(session);
        return session;
    }

    private MongoSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id), "The session is not there");
    }

    private void use(String id) {
        MongoSession session = found(id);
        session.setLastAccessedTime(now);
        sessions.save(session);
    }

    private static Document document() {
        return Objects.requireNonNull(
                mongo.getCollection(Sessions.COLLECTION).find().first());
    }

    private static long count() {
        return mongo.getCollection(Sessions.COLLECTION).countDocuments();
    }
}
