package sharpsword.casework;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the register of agency-service: tells the names it was told, hides everybody else. */
final class StandInRegister {

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> askedBy = new ConcurrentHashMap<>();
    private final HttpServer server;

    private StandInRegister(HttpServer server) {
        this.server = server;
    }

    static StandInRegister start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandInRegister register = new StandInRegister(server);
            server.createContext("/api/agency/officers/", register::answer);
            server.start();
            return register;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void tell(String officer, String name) {
        names.put(officer, name);
    }

    /** Token of whoever asked last for that officer; null if nobody did. */
    String tokenThatAskedFor(String officer) {
        return askedBy.get(officer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String officer = path.substring(path.lastIndexOf('/') + 1);
        askedBy.put(officer, exchange.getRequestHeaders().getFirst("Authorization"));
        String name = names.get(officer);
        byte[] body = (name == null
                        ? "{\"status\":404,\"code\":\"document-unknown\",\"detail\":\"unknown\"}"
                        : "{\"id\":\"" + officer + "\",\"name\":\"" + name + "\",\"login\":\"x\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", name == null ? "application/problem+json" : "application/json");
        exchange.sendResponseHeaders(name == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
