package sharpsword.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharpsword.launcher.Repository;
import sharpsword.launcher.topology.Topology;
import sharpsword.testsupport.servers.Topologies;

/** Every event type that a publisher promises is heard by somebody, or is marked as told for the record only. */
class EventTypesTests {

    private final Topology topology = Topologies.ofPlatform();
    private final List<String> bindings =
            topology.queues().stream().flatMap(queue -> queue.bind().stream()).toList();

    @Test
    void everyPromisedTypeIsHeardOrForTheRecordOnly() throws IOException {
        List<String> promised = promisedTypes();

        assertThat(promised).hasSizeGreaterThan(20);
        assertThat(promised.stream().filter(type -> !isHeard(type)).toList())
                .containsExactlyInAnyOrderElementsOf(topology.logOnly());
    }

    @Test
    void bindsByTheRulesOfTopics() {
        assertThat(binds("case.*", "case.filed")).isTrue();
        assertThat(binds("case.*", "case.filed.late")).isFalse();
        assertThat(binds("#", "case.filed")).isTrue();
        assertThat(binds("case.filed", "case.closed")).isFalse();
    }

    private boolean isHeard(String type) {
        return bindings.stream().anyMatch(pattern -> binds(pattern, type));
    }

    private static boolean binds(String pattern, String type) {
        String expression = pattern.replace(".", "\\.").replace("*", "[^.]+").replace("#", ".*");
        return type.matches(expression);
    }

    /** The types without version for which a `contract` folder holds an example. */
    private static List<String> promisedTypes() throws IOException {
        Path root = Repository.around(Path.of("")).root();
        try (Stream<Path> files = Files.walk(root, 4)) {
            return files.filter(
                            file -> file.getParent() != null && file.getParent().endsWith("contract"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replaceFirst("\\.v\\d+\\.json$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
