package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.plan.RabbitMqPorts;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Programs;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.topology.Management;

/**
 * A RabbitMQ node of our own, apart from any that the machine runs: own port mapper, cookie, ports and files, all on
 * the loopback address. Works for root and for every other user.
 *
 * @param folder everything of the node lies below it
 * @param logs folder of the logs
 */
public record RabbitMqNode(Path folder, Path logs, RabbitMqPorts ports, String password) {

    public static final String NAME = "rabbitmq";
    public static final String PORT_MAPPER = "rabbitmq-epmd";
    public static final String USER = "sharpsword";

    public RabbitMqAddress address() {
        return new RabbitMqAddress("127.0.0.1", ports.port(), ports.managementPort(), USER, password);
    }

    /**
     * RabbitMQ 3 reads the names of its folders as Latin letters and ends in the middle of its start over any other.
     *
     * @throws LauncherException when it would
     */
    public void refuseUnreadableFolder() {
        for (Path each : List.of(folder, logs)) {
            if (!StandardCharsets.US_ASCII
                    .newEncoder()
                    .canEncode(each.toAbsolutePath().toString())) {
                throw new LauncherException("RabbitMQ cannot work in " + each.toAbsolutePath()
                        + ": it reads Latin letters, digits and signs only. Set SHARPSWORD_DATA to a folder whose whole path"
                        + " has no others, for example SHARPSWORD_DATA=$HOME/sharpsword-data, if that is one.");
            }
        }
    }

    /** The port mapper, which must run before the node and be stopped after it. */
    public Launch portMapper() {
        Path epmd = Programs.find("epmd")
                .orElseThrow(() -> new LauncherException("Erlang's epmd is not on the search path: install Erlang."));
        return new Launch(
                PORT_MAPPER,
                List.of(epmd.toString(), "-port", String.valueOf(ports.epmdPort()), "-address", "127.0.0.1"),
                Map.of(),
                folder,
                logs.resolve(PORT_MAPPER + ".log"));
    }

    /**
     * The node itself.
     *
     * @throws LauncherException when this machine has no RabbitMQ
     */
    public Launch node() {
        RabbitMqPackage rabbit = RabbitMqPackage.find()
                .orElseThrow(
                        () -> new LauncherException("There is no RabbitMQ on this machine: install rabbitmq-server."));
        writeSettings();
        return new Launch(
                NAME, List.of(rabbit.script().toString()), environment(), folder, logs.resolve(NAME + ".log"));
    }

    /** Ready when the broker takes AMQP connections. */
    public Readiness readiness() {
        Management management = address().management();
        return () -> management.listensOn(ports.port());
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("HOME", folder.toString()),
                Map.entry("RABBITMQ_NODENAME", "sharpsword@localhost"),
                Map.entry("RABBITMQ_NODE_PORT", String.valueOf(ports.port())),
                Map.entry("RABBITMQ_DIST_PORT", String.valueOf(ports.distributionPort())),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry(
                        "RABBITMQ_CONF_ENV_FILE",
                        folder.resolve("rabbitmq-env.conf").toString()),
                Map.entry(
                        "RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq.conf").toString()),
                Map.entry(
                        "RABBITMQ_ADVANCED_CONFIG_FILE",
                        folder.resolve("advanced.config").toString()),
                Map.entry(
                        "RABBITMQ_GENERATED_CONFIG_DIR",
                        folder.resolve("generated").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        folder.resolve("enabled_plugins").toString()),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString()),
                Map.entry("RABBITMQ_LOG_BASE", logs.toString()),
                Map.entry("RABBITMQ_LOGS", "-"),
                Map.entry("RABBITMQ_PID_FILE", folder.resolve("node.pid").toString()),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"),
                Map.entry("ERL_EPMD_PORT", String.valueOf(ports.epmdPort())),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                // The script then becomes the node instead of standing beside it, so its process is the one to signal.
                Map.entry("RUNNING_UNDER_SYSTEMD", "true"));
    }

    private void writeSettings() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("generated"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.writeString(folder.resolve("enabled_plugins"), "[rabbitmq_management].\n");
            Files.writeString(folder.resolve("rabbitmq-env.conf"), "");
            Files.writeString(folder.resolve("advanced.config"), "[].\n");
            // The user is made with the database, at the first start.
            Files.writeString(folder.resolve("rabbitmq.conf"), """
                    listeners.tcp.default = 127.0.0.1:%d
                    management.tcp.ip = 127.0.0.1
                    management.tcp.port = %d
                    default_user = %s
                    default_pass = %s
                    log.console.level = warning
                    """.formatted(
                            ports.port(), ports.managementPort(), USER, password));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
