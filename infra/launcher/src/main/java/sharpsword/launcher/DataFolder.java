package sharpsword.launcher;

import java.nio.file.Path;

/**
 * The one folder that holds everything of a platform on this machine; it survives {@code down}.
 *
 * @param root {@code $SHARPSWORD_DATA}, or {@code .sharpsword} in the tree
 */
public record DataFolder(Path root) {

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** One file for each running process. */
    public Path run() {
        return root.resolve("run");
    }

    /** The programs of the services, laid out for a fast start. */
    public Path programs() {
        return root.resolve("programs");
    }

    /** What one server stores. */
    public Path of(String server) {
        return root.resolve(server);
    }
}
