package sharpsword.testsupport.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder of the servers that this test run starts; it goes when the run ends. */
final class TemporaryFolder {

    private static final Path ROOT = create();

    private TemporaryFolder() {}

    static Path of(String server) {
        return ROOT.resolve(server);
    }

    /** Removes what a stopped server has left. */
    static void remove(String server) {
        try (Stream<Path> all = Files.walk(of(server))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(ROOT);
        } catch (IOException | UncheckedIOException leftBehind) {
            System.getLogger(TemporaryFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "The folder of {0} stays: {1}", server, leftBehind);
        }
    }

    private static Path create() {
        try {
            return Files.createTempDirectory("sharpsword-test-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
