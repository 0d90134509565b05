package sharpsword.embedded;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and keeps its data.
 *
 * @param folder null to keep everything in memory
 * @param address a loopback address; port 0 for any free one
 * @param forced whether an answer waits until the disk has what it acknowledges, so that a loss of power costs nothing
 */
record ServerOptions(@Nullable Path folder, InetSocketAddress address, boolean forced) {

    static final String USAGE = "Usage: --data <folder> [--port <number>, default 27018] [--bind <loopback address>]"
            + " [--force true|false, default true]";
    private static final int DEFAULT_PORT = 27018;
    private static final int HIGHEST_PORT = 65535;

    ServerOptions {
        InetAddress host = address.getAddress();
        if (host == null || !host.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "The embedded server has no passwords and listens on loopback only, not on " + address);
        }
    }

    static ServerOptions parse(String... arguments) {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        String folder = options.remove("--data");
        int port = port(options.remove("--port"));
        InetAddress host = host(options.remove("--bind"));
        boolean forced = flag(options.remove("--force"));
        if (folder == null || !options.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new ServerOptions(Path.of(folder), new InetSocketAddress(host, port), forced);
    }

    private static int port(@Nullable String text) {
        int port = text == null ? DEFAULT_PORT : Integer.parseInt(text);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("No such port: " + port);
        }
        return port;
    }

    private static boolean flag(@Nullable String text) {
        return switch (text) {
            case null -> true;
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    private static InetAddress host(@Nullable String name) {
        try {
            return InetAddress.getByName(name == null ? "127.0.0.1" : name);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Unknown address: " + name, e);
        }
    }
}
