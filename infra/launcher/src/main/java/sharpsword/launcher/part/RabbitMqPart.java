package sharpsword.launcher.part;

import java.util.List;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.server.RabbitMqNode;
import sharpsword.launcher.server.RabbitMqPackages;

/**
 * RabbitMQ as a node of our own, with the topology declared before anybody uses it.
 *
 * @param topology declares exchanges, queues and bindings
 */
record RabbitMqPart(RabbitMqNode node, Runnable topology, Report report) implements Part {

    @Override
    public String name() {
        return RabbitMqNode.NAME;
    }

    @Override
    public int port() {
        return node.ports().port();
    }

    @Override
    public List<PortUse> portUses() {
        return List.of(
                new PortUse("rabbitmq (AMQP)", node.ports().port()),
                new PortUse("rabbitmq (management)", node.ports().managementPort()),
                new PortUse("rabbitmq (distribution)", node.ports().distributionPort()),
                new PortUse("rabbitmq (port mapper)", node.ports().epmdPort()));
    }

    @Override
    public int stage() {
        return 0;
    }

    @Override
    public int readyBy() {
        return node.ports().readyBy();
    }

    @Override
    public String origin() {
        return "native";
    }

    @Override
    public List<String> processes() {
        return List.of(RabbitMqNode.NAME, RabbitMqNode.PORT_MAPPER);
    }

    @Override
    public Readiness readiness() {
        return node.readiness();
    }

    @Override
    public void prepare() {
        node.refuseUnreadableFolder();
        RabbitMqPackages.bringIfMissing(report);
    }

    @Override
    public void start(Starter starter) {
        int mapperPort = node.ports().epmdPort();
        starter.start(node.portMapper(), this, mapperPort, Readiness.takesConnections(mapperPort));
        starter.start(node.node(), this, port(), readiness(), topology);
    }
}
