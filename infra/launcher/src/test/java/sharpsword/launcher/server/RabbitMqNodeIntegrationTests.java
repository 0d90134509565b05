package sharpsword.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.plan.RabbitMqPorts;
import sharpsword.launcher.process.FreePorts;
import sharpsword.launcher.topology.BrokerMessages;
import sharpsword.launcher.topology.ConsumerQueue;
import sharpsword.launcher.topology.LogStream;
import sharpsword.launcher.topology.Management;
import sharpsword.launcher.topology.Topology;
import sharpsword.launcher.topology.TopologyDeclaration;

/** One node's life: topology, messages, a kill, a second start, a stop. */
class RabbitMqNodeIntegrationTests {

    private static final ConsumerQueue PROGRESS =
            new ConsumerQueue("campaign.progress", "campaign", List.of("problem.*", "case.*"));
    private static final Topology TOPOLOGY =
            new Topology("sharpsword.events", new LogStream("sharpsword.log", "14D", 200_000_000), List.of(PROGRESS));

    @TempDir
    Path folder;

    @Test
    void keepsDeclaredQueuesAndMessagesOverAKill() {
        RabbitMqNode settings = node();

        try (StartedRabbitMq first = StartedRabbitMq.start(settings)) {
            declare(first.management(), TOPOLOGY);
            declare(first.management(), TOPOLOGY);
            assertThat(BrokerMessages.publish(first.management(), "/", "problem.issued", "one"))
                    .isTrue();
            awaitMessages(first, "campaign.progress", 1);
            first.kill();
        }

        try (StartedRabbitMq second = StartedRabbitMq.start(settings)) {
            awaitMessages(second, "campaign.progress", 1);
            awaitMessages(second, "sharpsword.log", 1);
            assertParksWhatIsGivenUp(second);
            assertReportsChangedDefinition(second);
        }

        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    private void assertParksWhatIsGivenUp(StartedRabbitMq broker) {
        BrokerMessages.reject(broker.management(), "/", "campaign.progress");

        awaitMessages(broker, "campaign.dead", 1);
    }

    private void assertReportsChangedDefinition(StartedRabbitMq broker) {
        Topology changed =
                new Topology("sharpsword.events", new LogStream("sharpsword.log", "7D", 200_000_000), List.of());

        assertThatThrownBy(() -> declare(broker.management(), changed))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("queue sharpsword.log: x-max-age is 14D, wanted 7D");
    }

    private static void declare(Management management, Topology topology) {
        new TopologyDeclaration(management, "/", Report.SILENT).declare(topology.declarations());
    }

    private static void awaitMessages(StartedRabbitMq broker, String queue, long count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(BrokerMessages.counts(broker.management(), "/"))
                        .contains(Map.entry(queue, count)));
    }

    private RabbitMqNode node() {
        List<Integer> free = FreePorts.find(4);
        return new RabbitMqNode(
                folder.resolve("rabbitmq"),
                folder.resolve("logs"),
                new RabbitMqPorts(free.get(0), free.get(1), free.get(2), free.get(3), 2),
                "a-password-for-this-test");
    }
}
