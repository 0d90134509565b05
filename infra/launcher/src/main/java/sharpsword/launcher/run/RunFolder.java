package sharpsword.launcher.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import sharpsword.launcher.process.ProcessIdentity;

/** The files that say which processes the launcher started, one for each, written whole or not at all. */
public final class RunFolder {

    /** The ending of a file that remembers a container instead of a process. */
    public static final String CONTAINER = ".compose";

    private static final String ENDING = ".pid";

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Remembers a process. */
    public void write(RunEntry entry) {
        Properties values = new Properties();
        values.setProperty("pid", String.valueOf(entry.process().pid()));
        values.setProperty("started", entry.process().started().toString());
        values.setProperty("port", String.valueOf(entry.port()));
        values.setProperty("startup", entry.startup().toString());
        values.setProperty("origin", entry.origin());
        try {
            Files.createDirectories(folder);
            Path written = folder.resolve(entry.name() + ".new");
            try (Writer writer = Files.newBufferedWriter(written)) {
                values.store(writer, null);
            }
            Files.move(
                    written, file(entry.name()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Notes how long a process took to become ready. */
    public void ready(String name, Duration startup) {
        read(name).ifPresent(entry -> write(entry.readyAfter(startup)));
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is remembered of a process, whether it still runs or not. */
    public Optional<RunEntry> read(String name) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file(name))) {
            values.load(reader);
        } catch (NoSuchFileException forgotten) { // Perhaps this very moment, by whoever stops the same process.
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.of(new RunEntry(
                name,
                new ProcessIdentity(
                        Long.parseLong(values.getProperty("pid")), Instant.parse(values.getProperty("started"))),
                Integer.parseInt(values.getProperty("port")),
                Duration.parse(values.getProperty("startup")),
                values.getProperty("origin")));
    }

    /** The running process of this name; never one that merely got the same number. */
    public Optional<ProcessHandle> running(String name) {
        return read(name).flatMap(entry -> entry.process().find());
    }

    /** The running process of this name, if it became ready; one whose start was cut off may never do. */
    public Optional<ProcessHandle> started(String name) {
        return read(name)
                .filter(RunEntry::becameReady)
                .flatMap(entry -> entry.process().find());
    }

    /** Whether neither a process nor a container is remembered. */
    public boolean isEmpty() {
        return names(ENDING).isEmpty() && names(CONTAINER).isEmpty();
    }

    /** Names of all remembered processes. */
    public List<String> names() {
        return names(ENDING);
    }

    private List<String> names(String ending) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
