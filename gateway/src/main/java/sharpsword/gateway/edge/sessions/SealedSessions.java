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

/**
 * A session as a document: id, times and, sealed, everything else. The seal is bound to id and time of birth, so what
 * is stored cannot be moved to another session or made younger.
 */
final class SealedSessions extends JdkMongoSessionConverter {

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

    /** The session in a document; empty when the seal does not open, which is as if there were none. */
    Optional<MongoSession> read(Document document) {
        byte[] sealed = document.get(ATTRIBUTES, Binary.class).getData();
        return seal.open(sealed, place(document)).map(plain -> {
            Document open = new Document(document);
            open.put(ATTRIBUTES, plain);
            MongoSession session = super.convert(open);
            Stored.of(session, document.getString(FINGERPRINT)).putOn(session);
            return session;
        });
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
