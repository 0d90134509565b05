package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.launcher.topology.Topology;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.testsupport.servers.TestSpace;
import sharpsword.testsupport.servers.Topologies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one context of all integration tests: the whole service against a real RabbitMQ and MongoDB. */
@SpringBootTest(
        classes = {CaseServiceApplication.class, TestTokens.class},
        properties = "eureka.client.enabled=false")
@AutoConfigureMockMvc
abstract class CasePlatform {

    static final String UNKNOWN = "00000000-0000-8000-8000-000000000000";

    static final StandInRegister REGISTER = StandInRegister.start();

    private static final TestSpace SPACE = TestSpace.of(CasePlatform.class).withTopology(topology());

    @Autowired
    MockMvcTester http;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    EventPublisher publisher;

    @Autowired
    JsonMapper json;

    @DynamicPropertySource
    static void leadToServers(DynamicPropertyRegistry registry) {
        SPACE.register(registry);
        registry.add("spring.cloud.discovery.client.simple.instances.agency-service[0].uri", REGISTER::address);
    }

    private static Topology topology() {
        Topology platform = Topologies.ofPlatform();
        return platform.withQueues(platform.queues().stream()
                .filter(queue -> queue.service().equals("case-service"))
                .toList());
    }

    MvcTestResult get(String token, String uri) {
        return http.get().uri(uri).header("Authorization", "Bearer " + token).exchange();
    }

    /** A command as a late entry: it happened at that time. */
    MvcTestResult post(String token, String uri, String at, @Nullable Object body) {
        return send(HttpMethod.POST, token, uri, at, body, UUID.randomUUID().toString());
    }

    MvcTestResult put(String token, String uri, String at, Object body) {
        return send(HttpMethod.PUT, token, uri, at, body, UUID.randomUUID().toString());
    }

    MvcTestResult send(HttpMethod method, String token, String uri, String at, @Nullable Object body, String key) {
        var request = http.method(method)
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Occurred-At", at)
                .header("Reason", URLEncoder.encode("演示补录", StandardCharsets.UTF_8));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body))
                        .exchange();
    }

    JsonNode ok(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return body(result);
    }

    JsonNode refused(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        JsonNode problem = body(result);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        return problem;
    }

    JsonNode body(MvcTestResult result) {
        return json.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
