package sharpsword.gateway.edge.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.mongodb.spring.session.MongoSession;

class SealedSessionsTests {

    private final Seal seal = new Seal(new byte[32]);
    private final SealedSessions documents = new SealedSessions(seal, Duration.ofMinutes(30));
    private final MongoSession session = new MongoSession("session-1", 1800);

    @Test
    void readsWhatItWrote() {
        session.setAttribute("token", "the refresh token");

        assertThat(documents.read(documents.write(session)))
                .hasValueSatisfying(
                        found -> assertThat(found.<String>getAttribute("token")).isEqualTo("the refresh token"));
    }

    /** Else everybody who is logged in when the gateway is renewed would meet an error until the cookie is gone. */
    @Test
    void whatAnotherVersionWroteIsAsIfThereWereNone() {
        Document document = documents.write(session);
        byte[] strange = "written by another version".getBytes(StandardCharsets.UTF_8);
        document.put("attr", new Binary(seal.close(strange, place(document))));

        assertThat(documents.read(document)).isEmpty();
    }

    private static byte[] place(Document document) {
        long born = Objects.requireNonNull(document.getDate("created")).getTime();
        return ("session-1/" + born).getBytes(StandardCharsets.UTF_8);
    }
}
