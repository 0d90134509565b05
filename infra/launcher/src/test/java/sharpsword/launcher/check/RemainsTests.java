package sharpsword.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.process.Programs;

/** A program named {@code epmd} stands in for the port mapper, whose command line does not say whose it is. */
class RemainsTests {

    @TempDir
    Path temporary;

    private Path folder;
    private Path elsewhere;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectories(temporary.resolve("data/rabbitmq")).getParent();
        elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void findsAServerThatWorksInTheFolder() throws IOException {
        Process mapper = start("epmd", folder.resolve("rabbitmq"));

        assertThat(Remains.of(folder)).containsExactly(mapper.toHandle());
    }

    @Test
    void findsAServerWhoseHomeIsInTheFolder() throws IOException {
        Process mapper =
                start("epmd", elsewhere, "HOME", folder.resolve("rabbitmq").toString());

        assertThat(Remains.of(folder)).containsExactly(mapper.toHandle());
    }

    @Test
    void findsWhateverCarriesTheMarkOfTheFolder() throws IOException {
        Process browser = start("browser", elsewhere, Remains.MARK, folder.toString());
        start("other", elsewhere, Remains.MARK, elsewhere.toString());

        assertThat(Remains.of(folder)).containsExactly(browser.toHandle());
    }

    @Test
    void leavesOtherProgramsInTheFolderAndServersOfOtherFolders() throws IOException {
        start("shell", folder.resolve("rabbitmq"));
        start("epmd", elsewhere);
        Path neighbour = Files.createDirectory(temporary.resolve("data-of-others"));
        start("epmd", neighbour);

        assertThat(Remains.of(folder)).isEmpty();
    }

    @Test
    void stopsWhatItFindsAndSaysSo() throws Exception {
        Process mapper = start("epmd", folder.resolve("rabbitmq"));
        List<String> told = new ArrayList<>();

        Remains.stop(folder, told::add);

        // It is gone; that this process has been told of it comes a moment later.
        assertThat(mapper.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(told).singleElement().asString().contains(String.valueOf(mapper.pid()));
    }

    /** Starts a copy of a program that waits, under another name, and returns when the system knows it by that. */
    private Process start(String name, Path in, String... variable) throws IOException {
        Path program = elsewhere.resolve(name);
        if (Files.notExists(program)) {
            Files.copy(Programs.find("sleep").orElseThrow(), program);
        }
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "60").directory(in.toFile());
        if (variable.length > 0) {
            builder.environment().put(variable[0], variable[1]);
        }
        Process process = builder.start();
        started.add(process);
        await().until(() -> process.info().command().orElse(""), command -> command.equals(program.toString()));
        return process;
    }
}
