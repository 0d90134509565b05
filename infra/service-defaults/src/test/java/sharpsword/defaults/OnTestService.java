package sharpsword.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests that ask the small service over HTTP; all of them share one context and one realm. */
@SpringBootTest(
        classes = TestService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=campaign",
            "eureka.client.enabled=false",
            "sharpsword.out-of-service=0s",
            "spring.servlet.multipart.max-file-size=100KB",
            "test.agency-url=http://127.0.0.1:1",
            "logging.structured.format.console="
        })
public abstract class OnTestService {

    protected static final TestRealm REALM = new TestRealm();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realm(DynamicPropertyRegistry properties) {
        properties.add("sharpsword.issuer", REALM::issuer);
        properties.add("sharpsword.keycloak-url", REALM::url);
    }

    protected final HttpResponse<String> get(String path, String token) {
        return send(path, request -> request.GET().header("Authorization", "Bearer " + token));
    }

    protected final HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        more.accept(request);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    protected static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
