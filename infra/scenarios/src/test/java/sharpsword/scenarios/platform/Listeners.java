package sharpsword.scenarios.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which process listens on a port, as the Linux kernel tells it below {@code /proc}. */
final class Listeners {

    private static final String LISTENING = "0A";

    private Listeners() {}

    static boolean listensOn(long pid, int port) {
        Path process = Path.of("/proc", String.valueOf(pid));
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            Set<String> sockets = sockets(process, port);
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** The sockets that listen on the port, as {@code socket:[inode]}. */
    private static Set<String> sockets(Path process, int port) throws IOException {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try (Stream<String> both = Stream.concat(
                Files.readAllLines(process.resolve("net/tcp")).stream(),
                Files.readAllLines(process.resolve("net/tcp6")).stream())) {
            return both.map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[1].endsWith(suffix) && fields[3].equals(LISTENING))
                    .map(fields -> "socket:[" + fields[9] + "]")
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
