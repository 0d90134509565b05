package sharpsword.launcher.server;

import java.time.Duration;
import java.util.Optional;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.process.Stopping;
import sharpsword.launcher.process.Waiting;
import sharpsword.launcher.topology.Management;

/**
 * A RabbitMQ node that this process started and stops again.
 *
 * @param node the broker
 * @param portMapper its port mapper, which ends after it
 */
public record StartedRabbitMq(RabbitMqNode settings, ProcessHandle node, ProcessHandle portMapper)
        implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** Starts a node and returns when it takes connections. */
    public static StartedRabbitMq start(RabbitMqNode settings) {
        Launch launch = settings.node();
        ProcessHandle mapper = startPortMapper(settings);
        ProcessHandle node = launch.start();
        StartedRabbitMq started = new StartedRabbitMq(settings, node, mapper);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        Waiting.untilReady(RabbitMqNode.NAME, node, settings.readiness(), START, launch.log());
        return started;
    }

    /** Starts the port mapper and returns when it listens, since a node looks for it once. */
    private static ProcessHandle startPortMapper(RabbitMqNode settings) {
        Launch launch = settings.portMapper();
        ProcessHandle mapper = launch.start();
        Readiness listening = Readiness.takesConnections(settings.ports().epmdPort());
        Waiting.untilReady(launch.name(), mapper, listening, START, launch.log());
        return mapper;
    }

    public RabbitMqAddress address() {
        return settings.address();
    }

    public Management management() {
        return address().management();
    }

    /** Ends the node at once, as a power cut would. */
    public void kill() {
        Stopping.kill(node);
        Stopping.kill(portMapper);
    }

    @Override
    public void close() {
        Optional.of(node).filter(ProcessHandle::isAlive).ifPresent(alive -> Stopping.stop(alive, STOP));
        Optional.of(portMapper).filter(ProcessHandle::isAlive).ifPresent(alive -> Stopping.stop(alive, STOP));
    }
}
