package sharpsword.launcher.topology;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.Readiness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP API of RabbitMQ's management plugin, which is many times faster than {@code rabbitmqctl}. */
public final class Management {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI address;
    private final String user;
    private final String authorization;

    /**
     * An API that nothing was asked of yet.
     *
     * @param address for example {@code http://127.0.0.1:15673}
     */
    public Management(URI address, String user, String password) {
        this.address = address;
        this.user = user;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the broker takes AMQP connections on the port. */
    public boolean listensOn(int amqpPort) {
        try {
            return exchange("GET", "/api/health/checks/port-listener/" + amqpPort, null)
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Creates a virtual host that the user of this API may use wholly; an existing one is left as it is. */
    public void createVirtualHost(String name) {
        put("/api/vhosts/" + encoded(name), Map.of());
        put(
                "/api/permissions/" + encoded(name) + "/" + encoded(user),
                Map.of("configure", ".*", "write", ".*", "read", ".*"));
    }

    /** Removes a virtual host with all that is in it. */
    public void deleteVirtualHost(String name) {
        send("DELETE", "/api/vhosts/" + encoded(name), null);
    }

    JsonNode get(String path) {
        return JSON.readTree(send("GET", path, null).body());
    }

    void put(String path, Object body) {
        send("PUT", path, body);
    }

    void post(String path, Object body) {
        send("POST", path, body);
    }

    /** Posts and reads the answer. */
    JsonNode ask(String path, Object body) {
        return JSON.readTree(send("POST", path, body).body());
    }

    void delete(String path) {
        send("DELETE", path, null);
    }

    static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body) {
        try {
            HttpResponse<String> response = exchange(method, path, body);
            if (response.statusCode() >= 400) {
                throw new RefusedByBroker(method + " " + path, response.statusCode(), reason(response.body()));
            }
            return response;
        } catch (IOException failure) {
            throw new LauncherException("RabbitMQ's management API at " + address + " does not answer.", failure);
        }
    }

    private HttpResponse<String> exchange(String method, String path, @Nullable Object body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LIMIT)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            return Readiness.Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static String reason(String body) {
        return body.startsWith("{") ? JSON.readTree(body).path("reason").asString(body) : body;
    }
}
