package sharpsword.launcher.part;

import java.util.Map;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.plan.RabbitMqPorts;
import sharpsword.launcher.server.RabbitMqAddress;
import sharpsword.launcher.server.RabbitMqNode;
import sharpsword.launcher.topology.Topology;
import sharpsword.launcher.topology.TopologyDeclaration;

/** Finds a RabbitMQ: the given address, a container, else a node of our own. */
final class RabbitMq {

    static final String PREFIX = "SHARPSWORD_RABBITMQ_";
    static final String PASSWORD = "rabbitmq-password";

    private RabbitMq() {}

    static Part find(RabbitMqNode node, Topology topology, Compose compose, Map<String, String> given, Report report) {
        RabbitMqAddress address = address(node, given);
        Runnable declare =
                () -> new TopologyDeclaration(address.management(), "/", report).declare(topology.declarations());
        RabbitMqPorts ports = node.ports();
        if (given.containsKey(PREFIX + "HOST")) {
            return new GivenServer(
                    RabbitMqNode.NAME,
                    address.port(),
                    ports.readyBy(),
                    PREFIX + "HOST",
                    () -> address.management().listensOn(address.port()),
                    declare);
        }
        if (compose.answers()) {
            return compose.part(RabbitMqNode.NAME, ports.port(), ports.readyBy(), node.readiness(), () -> {}, declare);
        }
        return new RabbitMqPart(node, declare, report);
    }

    /** Where services find it. */
    static RabbitMqAddress address(RabbitMqNode node, Map<String, String> given) {
        return given.containsKey(PREFIX + "HOST")
                ? new RabbitMqAddress(
                        value(given, "HOST"),
                        Integer.parseInt(value(given, "PORT")),
                        Integer.parseInt(value(given, "MANAGEMENT_PORT")),
                        value(given, "USERNAME"),
                        value(given, "PASSWORD"))
                : node.address();
    }

    private static String value(Map<String, String> given, String name) {
        String value = given.get(PREFIX + name);
        if (value == null) {
            throw new LauncherException(PREFIX + "HOST is set, so " + PREFIX + name + " must be set too.");
        }
        return value;
    }
}
