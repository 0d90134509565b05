package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of others that the pages load are exactly those that the lock names. */
class VendorLockTests {

    private static final Path FOLDER = Path.of("src/main/resources/static/vendor");
    private static final String LOCK = "vendor.lock.json";

    @Test
    void everyFileIsTheOneThatWasTaken() throws Exception {
        for (JsonNode entry : lock()) {
            byte[] file = Files.readAllBytes(FOLDER.resolve(entry.get("file").asString()));
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(file));

            assertThat(hash)
                    .as(entry.get("file").asString())
                    .isEqualTo(entry.get("sha512").asString());
        }
    }

    @Test
    void everyFileNamesItsSourceAndLicence() throws IOException {
        assertThat(lock())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Stream.of("name", "version", "path", "licence")
                                .map(key -> entry.get(key).asString()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void noFileIsThereThatTheLockDoesNotName() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> named =
                    lock().stream().map(entry -> entry.get("file").asString()).toList();

            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(LOCK)))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static List<JsonNode> lock() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(FOLDER.resolve(LOCK)))
                .get("files")
                .forEach(entries::add);
        return entries;
    }
}
