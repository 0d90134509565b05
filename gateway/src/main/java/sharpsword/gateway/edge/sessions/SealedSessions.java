package sharpsword.gateway.edge.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * A session as a document: id, times and, sealed, everything else. The seal is bound to id and time of birth, so what
 * is stored cannot be moved to another session or made younger.
 */
final class SealedSessions extends JdkMongoSessionConverter {

    private static final Logger LOG = LoggerFactory.getLogger(SealedSessions.class);
    static final String ID = "_id";
    static final String CREATED = "created";
    static final String EXPIRES = "expireAt";
    static final String FINGERPRINT = "fingerprint";
    static final String PRINCIPAL = "principal";
    private static final String ACCESSED = "accessed";
    private static final String INTERVAL = "interval";
    private static final String ATTRIBUTES = "attr";

    private final Seal seal;

    SealedSessions(Seal seal, Duration idle) {
        super(idle);
        this.seal = seal;
    }

    /** The document of a session. */
    Document write(MongoSession session) {
        Optional<Stored> stored = Stored.of(session);
        session.removeAttribute(Stored.ATTRIBUTE);
        Document document = super.convert(session);
        stored.ifPresent(mark -> mark.putOn(session));
        document.put(CREATED, Date.from(session.getCreationTime()));
        document.put(ACCESSED, Date.from(session.getLastAccessedTime()));
        document.put(INTERVAL, session.getMaxInactiveInterval().toString());
        byte[] plain = Objects.requireNonNull(document.get(ATTRIBUTES, byte[].class));
        document.put(FINGERPRINT, fingerprint(plain));
        document.put(ATTRIBUTES, new Binary(seal.close(plain, place(document))));
        return document;
    }

    /**
     * The session in a document; empty when the seal does not open or another version of the gateway wrote what is in it,
     * which is as if there were none.
     */
    Optional<MongoSession> read(Document document) {
        byte[] sealed = document.get(ATTRIBUTES, Binary.class).getData();
        return seal.open(sealed, place(document)).flatMap(plain -> session(document, plain));
    }

    private Optional<MongoSession> session(Document document, byte[] plain) {
        Document open = new Document(document);
        open.put(ATTRIBUTES, plain);
        try {
            MongoSession session = super.convert(open);
            Stored.of(session, document.getString(FINGERPRINT)).putOn(session);
            return Optional.of(session);
        } catch (SerializationFailedException e) {
            LOG.warn("A session of another version is left alone: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static byte[] place(Document document) {
        String text = document.getString(ID)
                + '/'
                + document.getDate(CREATED).toInstant().toEpochMilli();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
