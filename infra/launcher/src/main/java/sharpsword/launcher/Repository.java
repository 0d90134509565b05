package sharpsword.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The source tree and the files in it that the launcher reads.
 *
 * @param root the folder that holds the root pom
 */
public record Repository(Path root) {

    /**
     * The tree around a folder.
     *
     * @throws LauncherException when neither the folder nor one above it holds {@code infra/services.yml}
     */
    public static Repository around(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("infra/services.yml"))) {
                return new Repository(at);
            }
        }
        throw new LauncherException(
                "No infra/services.yml in " + folder.toAbsolutePath() + " or above it: this is no Sharp Sword tree.");
    }

    public Path servicesFile() {
        return root.resolve("infra/services.yml");
    }

    public Path topologyFile() {
        return root.resolve("infra/rabbitmq/topology.yml");
    }

    public Path keycloakFolder() {
        return root.resolve("infra/keycloak");
    }

    /** Program files that were brought or built once, for every data folder of this tree. */
    public Path tools() {
        return root.resolve(".sharpsword/tools");
    }

    public Path composeFile() {
        return root.resolve("infra/compose/compose.yml");
    }

    public Path module(String path) {
        return root.resolve(path);
    }
}
