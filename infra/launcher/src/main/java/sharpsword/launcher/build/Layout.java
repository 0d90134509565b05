package sharpsword.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Trees;

/** Lays a built archive out as a thin jar beside its libraries, which starts in a third of the time. */
final class Layout {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Layout() {}

    /** Lays out the archive that Maven built, and drops layouts of earlier sources. */
    static void of(Program program, Path log) {
        Trees.delete(program.shelf());
        try {
            Files.createDirectories(program.folder());
            Path archive = archive(program);
            if (isExtractable(archive)) {
                extract(archive, program, log);
            } else {
                Files.copy(archive, program.jar());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        program.markComplete();
    }

    private static void extract(Path archive, Program program, Path log) throws IOException {
        Path nested = Files.createDirectory(program.folder().resolve("nested"));
        Path copy = Files.copy(archive, nested.resolve(Program.JAR));
        List<String> command = List.of(
                JavaHome.program("java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                copy.toString(),
                "extract",
                "--destination",
                program.folder().toString(),
                "--force");
        new Launch("layout of " + program.name(), command, Map.of(), program.folder(), log).runToEnd(LIMIT);
        Trees.delete(nested);
    }

    /** The extraction runs on Spring itself, so an archive without Spring stays as it is. */
    private static boolean isExtractable(Path archive) throws IOException {
        try (JarFile jar = new JarFile(archive.toFile())) {
            return jar.stream().anyMatch(entry -> entry.getName().startsWith("BOOT-INF/lib/spring-core-"));
        }
    }

    private static Path archive(Program program) throws IOException {
        try (Stream<Path> files = Files.list(program.module().resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new LauncherException("The build of " + program.name() + " left no *-app.jar in "
                            + program.module().resolve("target") + "."));
        }
    }
}
