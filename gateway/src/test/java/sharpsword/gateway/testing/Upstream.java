package sharpsword.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A service in this process. Remembers what it was asked and answers 200 unless told otherwise. */
public final class Upstream implements AutoCloseable {

    private static final byte[] BODY = "{\"from\":\"upstream\"}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = exchange -> {};

    private Upstream(HttpServer server) {
        this.server = server;
    }

    /** A service on a free port. */
    public static Upstream start() {
        try {
            Upstream upstream =
                    new Upstream(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            upstream.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            upstream.server.createContext("/", upstream::handle);
            upstream.server.start();
            return upstream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Does something more, or waits, before each answer. */
    public void answering(Answer more) {
        answer = more;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The one request that came. */
    public Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("Expected one request, not " + asked);
        }
        return asked.getFirst();
    }

    public void forget() {
        asked.clear();
        answer = exchange -> {};
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(Locale.ROOT),
                            header -> String.join(", ", header.getValue())));
            asked.add(new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
            answer.before(exchange);
            if (exchange.getResponseCode() < 0) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.getResponseHeaders().add("Set-Cookie", "own=1");
                exchange.sendResponseHeaders(200, BODY.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(BODY);
                }
            }
        }
    }

    /** What happens before the usual answer; may send another one. */
    public interface Answer {
        void before(HttpExchange exchange) throws IOException;
    }

    /**
     * One request as the service saw it.
     *
     * @param headers by name in lower case
     */
    public record Asked(String method, String path, Map<String, String> headers, String body) {}
}
