package sharpsword.scenarios.drill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that the platform has written: what the servers store, the broker's queues and log stream, logs,
 * secrets. The programs are left out; they were laid out before anybody came.
 *
 * @param root the data folder
 */
record DataFolder(Path root) {

    private static final Set<String> PROGRAMS = Set.of("programs", "launcher");

    /** Which needles stand in which part of the folder: needle → names of the files, from the folder on. */
    Map<String, Set<String>> found(Needles needles) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean left = root.equals(folder.getParent())
                        && PROGRAMS.contains(folder.getFileName().toString());
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    search(file, needles)
                            .forEach(needle -> found.computeIfAbsent(needle, any -> new TreeSet<>())
                                    .add(root.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) { // The servers remove files while they run.
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found;
    }

    private static Set<String> search(Path file, Needles needles) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return needles.in(content);
        } catch (NoSuchFileException removedMeanwhile) {
            return Set.of();
        }
    }
}
