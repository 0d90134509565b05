package sharpsword.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.LauncherException;

/** Maven, which builds the platform and brings what registries hold. */
public final class Maven {

    private static final String DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:";
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private Maven() {}

    /** Brings an archive and unpacks it into a folder. */
    public static void unpack(String artifact, Path folder, Path log) {
        List<String> arguments = List.of(
                "-B",
                DEPENDENCY_PLUGIN + "unpack",
                "-Dartifact=" + artifact,
                "-DoutputDirectory=" + folder.toAbsolutePath(),
                "-DmarkersDirectory=" + folder.toAbsolutePath().resolve("markers"));
        launch("maven-unpack", arguments, folder, log).runToEnd(LIMIT);
    }

    /**
     * A run of Maven with the Java of this process.
     *
     * @throws LauncherException when there is no Maven
     */
    public static Launch launch(String name, List<String> arguments, Path folder, Path log) {
        Path maven = Programs.find("mvn")
                .orElseThrow(
                        () -> new LauncherException(
                                "Maven is not on the search path: install Maven 3.8 or newer (for example `apt-get install maven`)."));
        List<String> command = new ArrayList<>();
        command.add(maven.toString());
        command.addAll(arguments);
        return new Launch(name, command, Map.of("JAVA_HOME", JavaHome.folder().toString()), folder, log);
    }
}
