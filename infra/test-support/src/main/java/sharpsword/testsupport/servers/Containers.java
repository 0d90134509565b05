package sharpsword.testsupport.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Whether a container engine answers on this machine. */
final class Containers {

    /** Asked once: the search for an engine takes seconds. */
    private static final boolean AVAILABLE = search();

    private Containers() {}

    static boolean available() {
        return AVAILABLE;
    }

    /** An engine is named by a variable or stands at its socket; without either the slow search is left out. */
    private static boolean search() {
        boolean likely = Environment.value("DOCKER_HOST").isPresent() || Files.exists(Path.of("/var/run/docker.sock"));
        return likely && DockerClientFactory.instance().isDockerAvailable();
    }
}
