package sharpsword.launcher.plan;

/**
 * The ports of the RabbitMQ node.
 *
 * @param port AMQP
 * @param managementPort the management plugin's HTTP API
 * @param distributionPort Erlang distribution, loopback only
 * @param epmdPort the node's own port mapper, so that a system-wide one is neither used nor disturbed
 * @param readyBy the first stage of services that waits for it
 */
public record RabbitMqPorts(int port, int managementPort, int distributionPort, int epmdPort, int readyBy) {

    RabbitMqPorts shifted(int offset) {
        return new RabbitMqPorts(
                port + offset, managementPort + offset, distributionPort + offset, epmdPort + offset, readyBy);
    }
}
