package sharpsword.launcher.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void makesSecretsThatOnlyTheOwnerReads() throws IOException {
        Secrets secrets = new Secrets(folder.resolve("secrets"));

        secrets.generate(List.of("session-key"));

        assertThat(Base64.getUrlDecoder().decode(secrets.value("session-key"))).hasSize(32);
        assertThat(permissions(secrets.folder())).isEqualTo("rwx------");
        assertThat(permissions(secrets.folder().resolve("session-key"))).isEqualTo("rw-------");
        assertThat(secrets.folder().resolve("GENERATED")).exists();
    }

    @Test
    void keepsWhatIsThere() {
        Secrets secrets = new Secrets(folder);
        secrets.generate(List.of("session-key"));
        String first = secrets.value("session-key");

        secrets.generate(List.of("session-key", "tip-key"));

        assertThat(secrets.value("session-key")).isEqualTo(first);
        assertThat(secrets.value("tip-key")).isNotEqualTo(first);
    }

    @Test
    void makesOneAnewThatWasLeftEmpty() throws IOException {
        Files.createFile(folder.resolve("session-key"));
        Secrets secrets = new Secrets(folder);

        secrets.generate(List.of("session-key"));

        assertThat(secrets.value("session-key")).isNotEmpty();
    }

    @Test
    void namesAMissingSecret() {
        assertThatThrownBy(() -> new Secrets(folder).value("tip-key"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("tip-key");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
