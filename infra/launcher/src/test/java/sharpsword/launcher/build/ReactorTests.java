package sharpsword.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;

class ReactorTests {

    @TempDir
    Path root;

    @BeforeEach
    void writeTree() throws IOException {
        pom(".", "root", "<modules><module>library</module><module>service</module><module>other</module></modules>");
        pom("library", "library", "");
        pom("other", "other", "");
        pom(
                "service",
                "service",
                "<dependencies>" + dependency("library", "") + dependency("other", "test") + "</dependencies>");
        source("library", "A.java", "first");
        source("service", "B.java", "first");
    }

    @Test
    void countsWhatTheProgramContains() {
        Reactor reactor = Reactor.read(root);

        assertThat(reactor.sourcesOf(root.resolve("service")))
                .containsExactly(root.resolve("service"), root.resolve("library"));
        assertThat(reactor.contains(root.resolve("other"))).isTrue();
        assertThat(reactor.contains(root.resolve("elsewhere"))).isFalse();
        assertThat(reactor.uses("library")).isTrue();
        assertThat(reactor.uses("playwright")).isFalse();
    }

    @Test
    void changesItsNameWithALibraryAndNotWithTime() throws IOException {
        String before = hash();

        source("library", "A.java", "first");
        assertThat(hash()).isEqualTo(before);

        source("library", "A.java", "second");
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void namesAModuleWithoutPom() throws IOException {
        pom(".", "root", "<modules><module>missing</module></modules>");

        assertThatThrownBy(() -> Reactor.read(root))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("missing");
    }

    private String hash() {
        return SourceHash.of(
                root, Reactor.read(root).sourcesOf(root.resolve("service")), List.of(root.resolve("pom.xml")));
    }

    private void pom(String folder, String artifact, String more) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(
                root.resolve(folder).resolve("pom.xml"),
                "<project><artifactId>" + artifact + "</artifactId>" + more + "</project>");
    }

    private static String dependency(String artifact, String scope) {
        return "<dependency><groupId>sharpsword</groupId><artifactId>" + artifact + "</artifactId><scope>" + scope
                + "</scope></dependency>";
    }

    private void source(String module, String name, String content) throws IOException {
        Path folder = Files.createDirectories(root.resolve(module).resolve("src/main/java"));
        Files.writeString(folder.resolve(name), content);
    }
}
