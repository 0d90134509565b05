package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.launcher.process.Programs;

/**
 * The RabbitMQ of this machine.
 *
 * <p>The program on the search path of a Debian system is a wrapper that changes the user and serves the system
 * service. The script that it wraps starts a node as whoever calls it, so that one is looked for.
 *
 * @param script {@code rabbitmq-server} in the {@code sbin} folder of a RabbitMQ distribution
 */
record RabbitMqPackage(Path script) {

    private static final Path DEBIAN = Path.of("/usr/lib/rabbitmq/lib");

    static Optional<RabbitMqPackage> find() {
        return beside(Programs.find("rabbitmq-server")).or(RabbitMqPackage::inDebianFolder);
    }

    private static Optional<RabbitMqPackage> beside(Optional<Path> program) {
        return program.map(RabbitMqPackage::real)
                .filter(script -> script.endsWith("sbin/rabbitmq-server"))
                .filter(script -> Files.isDirectory(script.resolveSibling("../plugins")))
                .map(RabbitMqPackage::new);
    }

    private static Optional<RabbitMqPackage> inDebianFolder() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("sbin/rabbitmq-server"))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder())
                    .map(RabbitMqPackage::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
