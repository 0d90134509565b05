package sharpsword.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program laid out on disk. Its folder is named after the state of its sources, so a changed source means another
 * folder, and one without the mark was not finished.
 *
 * @param name the service or server
 * @param module folder of its Maven module
 * @param shelf holds the layouts of this program
 * @param sources names the state of the sources
 */
public record Program(String name, Path module, Path shelf, String sources) {

    /** The name that the archive has in every layout. */
    static final String JAR = "app.jar";

    private static final String MARK = "complete";

    /** Where it is laid out. */
    public Path folder() {
        return shelf.resolve(sources);
    }

    public Path jar() {
        return folder().resolve(JAR);
    }

    /** The JDK's cache of loaded and linked classes, made in the background after the first start. */
    public Path aotCache() {
        return folder().resolve("app.aot");
    }

    public boolean isComplete() {
        return Files.exists(folder().resolve(MARK));
    }

    /** The start of a command line: lean flags, the cache if there is one, the archive. */
    public List<String> command(String java, int heap, List<String> flags) {
        List<String> command = new ArrayList<>(List.of(java, "-Xmx" + heap + "m"));
        command.addAll(flags);
        if (Files.exists(aotCache())) {
            command.add("-XX:AOTCache=" + aotCache());
        }
        command.add("-jar");
        command.add(jar().toString());
        return command;
    }

    void markComplete() {
        try {
            Files.createFile(folder().resolve(MARK));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
