package sharpsword.launcher.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Repository;
import sharpsword.launcher.topology.Declarations.Binding;
import sharpsword.launcher.topology.Declarations.Exchange;
import sharpsword.launcher.topology.Declarations.Queue;

class TopologyTests {

    private static final String HEAD = """
            exchange: sharpsword.events
            log: {stream: sharpsword.log, max-age: 14D, max-bytes: 2000000000}
            queues:
            """;
    private static final List<String> OPERATIONS = List.of("operation-blue-sky", "operation-clear-water");

    @TempDir
    Path folder;

    @Test
    void givesEachQueueItsRetriesAndEachServiceItsOwnQueues() throws IOException {
        Declarations declared = read("""
                  campaign.progress: {service: campaign, bind: ["problem.*", "case.*"]}
                  campaign.enterprises: {service: campaign, bind: ["visit.*"]}
                """).declarations();

        assertThat(declared.exchanges())
                .containsExactly(new Exchange("sharpsword.events", "topic"), new Exchange("sharpsword.dead", "direct"));
        assertThat(declared.queues())
                .extracting(Queue::name)
                .containsExactly(
                        "sharpsword.log",
                        "campaign.dead",
                        "campaign.backfill",
                        "campaign.progress",
                        "campaign.progress.retry-2s",
                        "campaign.progress.retry-30s",
                        "campaign.progress.retry-5m",
                        "campaign.enterprises",
                        "campaign.enterprises.retry-2s",
                        "campaign.enterprises.retry-30s",
                        "campaign.enterprises.retry-5m");
        assertThat(declared.bindings())
                .containsExactlyInAnyOrder(
                        new Binding("sharpsword.events", "sharpsword.log", "#"),
                        new Binding("sharpsword.dead", "campaign.dead", "campaign"),
                        new Binding("sharpsword.events", "campaign.progress", "problem.*"),
                        new Binding("sharpsword.events", "campaign.progress", "case.*"),
                        new Binding("sharpsword.events", "campaign.enterprises", "visit.*"));
    }

    @Test
    void sendsWaitingMessagesBackAndGivenUpOnesToTheParkingQueue() throws IOException {
        Declarations declared = read("  campaign.progress: {service: campaign, bind: [\"case.*\"]}")
                .declarations();

        assertThat(queue(declared, "campaign.progress").arguments())
                .containsEntry("x-queue-type", "quorum")
                .containsEntry("x-delivery-limit", 100)
                .containsEntry("x-dead-letter-exchange", "sharpsword.dead")
                .containsEntry("x-dead-letter-routing-key", "campaign")
                .containsEntry("x-overflow", "reject-publish");
        assertThat(queue(declared, "campaign.progress.retry-30s").arguments())
                .containsEntry("x-message-ttl", 30_000)
                .containsEntry("x-dead-letter-exchange", "")
                .containsEntry("x-dead-letter-routing-key", "campaign.progress")
                .containsEntry("x-dead-letter-strategy", "at-least-once");
    }

    @Test
    void repeatsAnEntryForEachOperation() throws IOException {
        Topology topology = read("  \"{service}.reference\": {each: operations, bind: [\"reference.*\"]}");

        assertThat(topology.queues())
                .containsExactly(
                        new ConsumerQueue("operation-blue-sky.reference", "operation-blue-sky", List.of("reference.*")),
                        new ConsumerQueue(
                                "operation-clear-water.reference", "operation-clear-water", List.of("reference.*")));
    }

    @Test
    void refusesAnEntryWithoutService() {
        assertThatThrownBy(() -> read("  a.b: {bind: [\"case.*\"]}"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("Queue a.b must name either");
    }

    @Test
    void refusesAnEntryWithoutBindings() {
        assertThatThrownBy(() -> read("  a.b: {service: a}"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("Queue a.b has no `bind`");
    }

    @Test
    void refusesOneNameForSevenQueues() {
        assertThatThrownBy(() -> read("  reference: {each: operations, bind: [\"reference.*\"]}"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no {service} in its name");
    }

    @Test
    void readsTheTopologyOfThisTree() {
        Topology topology = Topology.read(Repository.around(Path.of("")).topologyFile(), OPERATIONS);

        assertThat(topology.exchange()).isEqualTo("sharpsword.events");
        assertThat(topology.declarations().queues()).extracting(Queue::name).contains("sharpsword.log");
    }

    private static Queue queue(Declarations declared, String name) {
        return declared.queues().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Topology read(String queues) throws IOException {
        return Topology.read(Files.writeString(folder.resolve("topology.yml"), HEAD + queues), OPERATIONS);
    }
}
