package sharpsword.operation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.mock.web.MockMultipartFile;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Person;

/** Files are taken in, once for a key, and shown to nobody else until a record lists them. */
class EvidenceIntegrationTests extends OperationServer {

    private static final byte[] FILE = "询问笔录".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "现场照片".getBytes(StandardCharsets.UTF_8);

    private final String key = UUID.randomUUID().toString();

    @Autowired
    private MongoDatabaseFactory mongo;

    @Autowired
    private EvidenceContent content;

    @Autowired
    private KeepingEvidence keeping;

    @Autowired
    private SweepingEvidence sweeping;

    @Test
    void showsOnlyTheUploaderWhatNobodyBound() {
        String file = upload(FILE).text("file");

        assertThat(web.raw(Person.YUBEI_ONE, "/evidence/" + file).getStatus()).isEqualTo(200);
        assertThat(web.raw(Person.LEAD, "/evidence/" + file).getStatus()).isEqualTo(404);
    }

    @Test
    void refusesAnEmptyFile() {
        Answered refused = upload(new byte[0]);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("evidence-empty");
    }

    @Test
    void findsTheFileOfTheSameUploadAgain() {
        Answered first = upload(FILE);
        Answered again = upload(FILE);

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refusesOtherBytesUnderTheSameKeyAndKeepsTheFirst() {
        String file = upload(FILE).text("file");

        Answered other = upload(OTHER);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(web.raw(Person.YUBEI_ONE, "/evidence/" + file).getContentAsByteArray())
                .isEqualTo(FILE);
    }

    @Test
    void answersBothOfTwoUploadsAtOnceWithTheOneFile() {
        OvertakenFile slow = overtaken(FILE);

        Answered second = upload(slow);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(slow.overtaker().body());
        assertThat(contentsStored()).isEqualTo(1);
    }

    @Test
    void refusesTheLaterOfTwoDifferentUploadsAtOnce() {
        OvertakenFile slow = overtaken(OTHER);

        Answered second = upload(slow);

        assertThat(slow.overtaker().status()).isEqualTo(201);
        assertThat(second.code()).isEqualTo("idempotency-key-reused");
        assertThat(contentsStored()).isEqualTo(1);
    }

    @Test
    void sweepsBytesThatAFallLeftWithoutFacts() throws IOException {
        content.write(name(), new ByteArrayInputStream(FILE));
        String staged = web.upload(Person.YUBEI_ONE, "/evidence", "a.txt", FILE, Map.of())
                .text("file");

        sweeping.sweep();
        assertThat(contentsStored()).isEqualTo(1);
        clock.putForward(Duration.ofHours(23));
        sweeping.sweep();
        assertThat(contentsStored()).isEqualTo(1);
        clock.putForward(Duration.ofMinutes(61));
        sweeping.sweep();

        assertThat(contentsStored()).isZero();
        assertThat(web.raw(Person.YUBEI_ONE, "/evidence/" + staged).getStatus()).isEqualTo(404);
        assertThat(chunksWithoutFile()).isZero();
    }

    /** The service falls while bytes stream in: there are pieces, and neither a file nor facts. */
    @Test
    void sweepsThePiecesOfAnUploadThatNeverEnded() {
        byte[] large = new byte[600_000];
        InputStream falling = new SequenceInputStream(new ByteArrayInputStream(large), new FallingStream());
        assertThatThrownBy(() -> content.write(name(), falling)).isInstanceOf(FallOfTheService.class);
        assertThat(chunksWithoutFile()).isPositive();

        clock.putForward(Duration.ofHours(25));
        sweeping.sweep();

        assertThat(chunksWithoutFile()).isZero();
    }

    /** The sweep forgets a file and falls before it has deleted the bytes. */
    @Test
    void sweepsBytesWhoseFactsAnEarlierSweepForgot() {
        String staged = upload(FILE).text("file");
        mongo.getMongoDatabase()
                .getCollection("evidence")
                .updateOne(new Document("_id", staged), new Document("$set", new Document("state", "FORGOTTEN")));
        assertThat(web.raw(Person.YUBEI_ONE, "/evidence/" + staged).getStatus()).isEqualTo(404);

        clock.putForward(Duration.ofHours(25));
        sweeping.sweep();

        assertThat(contentsStored()).isZero();
        assertThat(mongo.getMongoDatabase().getCollection("evidence").countDocuments(new Document("_id", staged)))
                .isZero();
    }

    @Test
    void keepsAFileForAnotherDayWhenARecordIsAboutToListIt() {
        String staged = upload(FILE).text("file");
        clock.putForward(Duration.ofHours(25));

        keeping.binding(Person.YUBEI_ONE.caller(), "problem", "P-none", List.of(staged), files -> {
            sweeping.sweep();
            return new Outcome.Refused<String>(Refusal.rule("whatever"));
        });

        assertThat(web.raw(Person.YUBEI_ONE, "/evidence/" + staged).getStatus()).isEqualTo(200);
    }

    @Test
    void refusesHalfAPlace() {
        Answered refused = web.upload(Person.YUBEI_ONE, "/evidence", "a.jpg", FILE, Map.of("lng", "106.5"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("place-incomplete");
        assertThat(refused.text("field")).isEqualTo("lat");
    }

    private long chunksWithoutFile() {
        List<Object> files = mongo.getMongoDatabase()
                .getCollection("evidence_content.files")
                .find()
                .map(file -> file.get("_id"))
                .into(new ArrayList<>());
        return mongo.getMongoDatabase()
                .getCollection("evidence_content.chunks")
                .countDocuments(new Document("files_id", new Document("$nin", files)));
    }

    private OvertakenFile overtaken(byte[] content) {
        return new OvertakenFile(name(), content, () -> upload(FILE));
    }

    private Answered upload(byte[] content) {
        return upload(new MockMultipartFile("file", name(), null, content));
    }

    private Answered upload(MockMultipartFile file) {
        return web.upload(Person.YUBEI_ONE, "/evidence", file, Map.of(), key);
    }

    private String name() {
        return key + ".txt";
    }

    private long contentsStored() {
        return mongo.getMongoDatabase()
                .getCollection("evidence_content.files")
                .countDocuments(new Document("filename", name()));
    }

    /** Nothing that the service could answer: it is not there any more. */
    private static final class FallOfTheService extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class FallingStream extends InputStream {
        @Override
        public int read() {
            throw new FallOfTheService();
        }
    }
}
