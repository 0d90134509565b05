package sharpsword.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.topology.ConsumerQueue;
import sharpsword.launcher.topology.Topology;
import sharpsword.testsupport.servers.RealServers;
import sharpsword.testsupport.servers.TestSpace;
import sharpsword.testsupport.servers.Topologies;

/**
 * The one context of all integration tests: the whole service against a real RabbitMQ, MongoDB and Keycloak.
 *
 * <p>Beside the service's own queues there is one that sees every event, and one for each service that the worklist asks
 * for its history.
 */
@SpringBootTest(
        classes = {AgencyApplication.class, TestTokens.class},
        properties = "eureka.client.enabled=false")
@AutoConfigureMockMvc
public abstract class AgencyPlatform {

    /** Sees every event. */
    protected static final String TAP = "tap.all";

    private static final TestSpace SPACE = TestSpace.of(AgencyPlatform.class).withTopology(topology());

    @Autowired
    protected MockMvcTester http;

    @DynamicPropertySource
    static void leadToServers(DynamicPropertyRegistry registry) {
        SPACE.register(registry);
        KeycloakAddress keycloak = RealServers.keycloak();
        registry.add("sharpsword.keycloak-url", keycloak::url);
        registry.add("sharpsword.issuer", keycloak::issuer);
        registry.add("client-agency-service", () -> secret(keycloak));
    }

    private static Topology topology() {
        Topology platform = Topologies.ofPlatform();
        List<ConsumerQueue> queues = new ArrayList<>(platform.queues().stream()
                .filter(queue -> queue.service().equals("agency-service"))
                .toList());
        queues.add(new ConsumerQueue(TAP, "tap", List.of("#")));
        for (String owner : Owners.ALL) {
            queues.add(new ConsumerQueue(owner + ".of-test", owner, List.of("nothing.of-test")));
        }
        return platform.withQueues(queues);
    }

    private static String secret(KeycloakAddress keycloak) {
        try {
            return Files.readString(keycloak.secrets().resolve("client-agency-service"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    protected MvcTestResult get(String token, String uri) {
        return http.get().uri(uri).header("Authorization", "Bearer " + token).exchange();
    }

    protected MvcTestResult post(String token, String uri, @Nullable String body) {
        return post(token, uri, body, UUID.randomUUID().toString());
    }

    protected MvcTestResult post(String token, String uri, @Nullable String body, String key) {
        var request =
                http.post().uri(uri).header("Authorization", "Bearer " + token).header("Idempotency-Key", key);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
