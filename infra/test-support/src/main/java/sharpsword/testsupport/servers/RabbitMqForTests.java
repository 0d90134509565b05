package sharpsword.testsupport.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.testcontainers.rabbitmq.RabbitMQContainer;
import org.testcontainers.utility.DockerImageName;
import sharpsword.launcher.plan.RabbitMqPorts;
import sharpsword.launcher.process.FreePorts;
import sharpsword.launcher.server.RabbitMqAddress;
import sharpsword.launcher.server.RabbitMqNode;
import sharpsword.launcher.server.StartedRabbitMq;

/** RabbitMQ: the given one, else a container, else a node that this process starts. */
final class RabbitMqForTests {

    private static final String IMAGE = "rabbitmq:4-management";
    private static final String PASSWORD = "of-this-test-run";

    private RabbitMqForTests() {}

    static RabbitMqAddress find() {
        return given().orElseGet(() -> Containers.available() ? container() : node());
    }

    private static Optional<RabbitMqAddress> given() {
        return Environment.value("SHARPSWORD_RABBITMQ_HOST")
                .map(host -> new RabbitMqAddress(
                        host,
                        Integer.parseInt(Environment.required("SHARPSWORD_RABBITMQ_PORT")),
                        Integer.parseInt(Environment.required("SHARPSWORD_RABBITMQ_MANAGEMENT_PORT")),
                        Environment.required("SHARPSWORD_RABBITMQ_USERNAME"),
                        Environment.required("SHARPSWORD_RABBITMQ_PASSWORD")));
    }

    /** The container ends with this process: Testcontainers' own guard sees to it. */
    @SuppressWarnings("resource")
    private static RabbitMqAddress container() {
        RabbitMQContainer container = new RabbitMQContainer(DockerImageName.parse(IMAGE));
        container.start();
        return new RabbitMqAddress(
                container.getHost(),
                container.getAmqpPort(),
                container.getHttpPort(),
                container.getAdminUsername(),
                container.getAdminPassword());
    }

    private static RabbitMqAddress node() {
        List<Integer> free = FreePorts.find(4);
        Path folder = TemporaryFolder.of("rabbitmq");
        StartedRabbitMq started = StartedRabbitMq.start(new RabbitMqNode(
                folder.resolve("node"),
                folder.resolve("logs"),
                new RabbitMqPorts(free.get(0), free.get(1), free.get(2), free.get(3), 1),
                PASSWORD));
        AtEnd.stop(started, "rabbitmq");
        return started.address();
    }
}
