package sharpsword.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.List;

/**
 * A port that a process is going to open on the loopback address.
 *
 * @param name who opens it
 * @param port the number
 */
public record PortUse(String name, int port) {

    /** Those of the ports that somebody else holds. */
    public static List<PortUse> taken(Collection<PortUse> uses) {
        return uses.stream().filter(use -> !use.isFree()).toList();
    }

    boolean isFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
