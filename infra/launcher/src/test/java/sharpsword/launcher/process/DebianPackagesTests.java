package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;

/** A script stands in for {@code apt-get}; nothing of this machine is changed. */
class DebianPackagesTests {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void saysWhatItInstallsAndThenInstallsItWithoutStartingServices() throws IOException {
        packages("cat '%s' >> '%s'".formatted(policy(), calls())).install("rabbitmq-server", "RabbitMQ", this::hear);

        assertThat(told).containsExactly("Installing RabbitMQ: apt-get install rabbitmq-server, called 0 times");
        assertThat(Files.readString(calls()))
                .matches("(?s).*update\n#!/bin/sh\nexit 101\n.*install -y --no-install-recommends rabbitmq-server\n"
                        + "#!/bin/sh\nexit 101\n");
        assertThat(policy()).doesNotExist();
    }

    @Test
    void takesTheSwitchBackWhenTheInstallationFails() throws IOException {
        DebianPackages packages = packages("case \"$*\" in *install*) echo 'E: no such package'; exit 100;; esac");

        assertThatThrownBy(() -> packages.install("rabbitmq-server", "RabbitMQ", this::hear))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("E: no such package")
                .hasMessageContaining("The whole log: ");
        assertThat(policy()).doesNotExist();
    }

    @Test
    void leavesASwitchOfOthersAlone() throws IOException {
        Files.writeString(policy(), "of others");

        packages("true").install("rabbitmq-server", "RabbitMQ", this::hear);

        assertThat(policy()).hasContent("of others");
    }

    @Test
    void goesOnWhenOneSourceDoesNotAnswer() throws IOException {
        packages("case \"$*\" in *update*) echo 'E: a mirror is away'; exit 100;; esac")
                .install("chromium fonts-noto-cjk", "Chromium", this::hear);

        assertThat(told).last().asString().contains("a mirror is away");
        assertThat(Files.readString(calls())).contains("install -y --no-install-recommends chromium fonts-noto-cjk");
    }

    @Test
    void tellsEverybodyButRootWhatToInstall() throws IOException {
        Optional<Path> program = packages("true").program();

        assertThatThrownBy(() ->
                        new DebianPackages(program, false, policy()).install("rabbitmq-server", "RabbitMQ", this::hear))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("sudo apt-get install --no-install-recommends rabbitmq-server");
        assertThat(calls()).doesNotExist();
        assertThat(told).isEmpty();
    }

    private void hear(String line) {
        try {
            long calls = Files.exists(calls()) ? Files.readAllLines(calls()).size() : 0;
            told.add(line + ", called " + calls + " times");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private DebianPackages packages(String does) throws IOException {
        Path program = Files.writeString(
                folder.resolve("apt-get"), "#!/bin/sh\necho \"$*\" >> '%s'\n%s\n".formatted(calls(), does));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new DebianPackages(Optional.of(program), true, policy());
    }

    private Path policy() {
        return folder.resolve("policy-rc.d");
    }

    private Path calls() {
        return folder.resolve("calls");
    }
}
