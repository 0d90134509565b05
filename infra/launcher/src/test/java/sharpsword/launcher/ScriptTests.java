package sharpsword.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code infra/sharpsword} in a tree of its own, with scripts in the place of Java and Maven. */
class ScriptTests {

    private static final String JDK = """
            #!/bin/sh
            case "$*" in
                -version) echo 'openjdk version "25.0.1" 2025-10-21';;
                *) echo "JAVA_HOME=$JAVA_HOME LC_ALL=$LC_ALL $*";;
            esac
            """;

    /** Tells when it begins and ends; what it builds is an empty jar. */
    private static final String MAVEN = """
            #!/bin/sh
            echo begin >> builds; sleep 1; echo end >> builds
            mkdir -p infra/launcher/target; : > infra/launcher/target/launcher-0-app.jar
            """;

    @TempDir
    Path folder;

    private Path tree;
    private Path jdk;

    @BeforeEach
    void makeTree() throws IOException {
        tree = Files.createDirectories(folder.resolve("a tree of 利剑"));
        jdk = folder.resolve("jdk");
        Files.createDirectories(tree.resolve("infra/launcher/src/main"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.createFile(tree.resolve("infra/launcher/pom.xml"));
        program(
                tree.resolve("infra/sharpsword"),
                Files.readString(Repository.around(Path.of("")).root().resolve("infra/sharpsword")));
        program(jdk.resolve("bin/java"), JDK);
        program(jdk.resolve("bin/javac"), JDK);
        program(folder.resolve("bin/mvn"), MAVEN);
    }

    @Test
    void takesTheJdkThatJavaHomeNames() throws Exception {
        assertThat(output(start(Map.of("JAVA_HOME", jdk.toString()))))
                .contains("JAVA_HOME=" + jdk + " ")
                .contains("status");
    }

    @Test
    void takesTheJdkOnTheSearchPath() throws Exception {
        Files.createSymbolicLink(folder.resolve("bin/javac"), jdk.resolve("bin/javac"));

        assertThat(output(start(Map.of("JAVA_HOME", "/no/such/folder"))))
                .contains("JAVA_HOME=" + jdk.toRealPath() + " ");
    }

    @Test
    void letsJavaReadChineseNamesWhateverTheLocale() throws Exception {
        String german = "de_DE.UTF-8";

        assertThat(output(start(Map.of("LC_ALL", "C")))).contains("LC_ALL=C.UTF-8 ");
        assertThat(output(start(Map.of("LC_ALL", german)))).contains("LC_ALL=" + german + " ");
    }

    @Test
    void twoCommandsAtOnceBuildTheLauncherOnce() throws Exception {
        Process one = start(Map.of());
        Process other = start(Map.of());

        assertThat(output(one)).contains("status");
        assertThat(output(other)).contains("status");
        assertThat(tree.resolve("builds")).hasContent("begin\nend");
    }

    private Process start(Map<String, String> variables) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(tree.resolve("infra/sharpsword").toString(), "status");
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "SHARPSWORD_DATA"));
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
        builder.environment().putAll(variables);
        return builder.redirectErrorStream(true).start();
    }

    private static String output(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static void program(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
