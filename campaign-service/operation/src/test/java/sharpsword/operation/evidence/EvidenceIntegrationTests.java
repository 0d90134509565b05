package sharpsword.operation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.mock.web.MockMultipartFile;
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
}
