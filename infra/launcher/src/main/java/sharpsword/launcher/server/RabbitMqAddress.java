package sharpsword.launcher.server;

import java.net.URI;
import sharpsword.launcher.topology.Management;

/**
 * Where a RabbitMQ broker answers and as whom.
 *
 * @param port AMQP
 * @param managementPort the management plugin's HTTP API
 */
public record RabbitMqAddress(String host, int port, int managementPort, String user, String password) {

    public Management management() {
        return new Management(URI.create("http://" + host + ":" + managementPort), user, password);
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
