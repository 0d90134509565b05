package sharpsword.scenarios.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The broker as its management API shows it.
 *
 * @param port of the management API
 */
record Broker(int port, String password) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String QUEUES = "/api/queues?columns=name,type,messages";

    /** How many messages lie in each queue that is not empty. The log stream keeps its messages and is left out. */
    Map<String, Long> waiting() {
        Map<String, Long> waiting = new TreeMap<>();
        for (JsonNode queue : get(QUEUES)) {
            long messages = queue.path("messages").asLong(0);
            if (messages > 0 && !queue.path("type").asString().equals("stream")) {
                waiting.put(queue.path("name").asString(), messages);
            }
        }
        return waiting;
    }

    private JsonNode get(String path) {
        String user = Base64.getEncoder().encodeToString(("sharpsword:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + user)
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The broker answered " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
