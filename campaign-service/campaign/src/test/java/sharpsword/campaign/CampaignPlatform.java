package sharpsword.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
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
import sharpsword.launcher.topology.ConsumerQueue;
import sharpsword.launcher.topology.Topology;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.testsupport.servers.TestSpace;
import sharpsword.testsupport.servers.Topologies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one context of all integration tests: the whole service against a real RabbitMQ and MongoDB. */
@SpringBootTest(
        classes = {CampaignApplication.class, TestTokens.class},
        properties = {"eureka.client.enabled=false", "sharpsword.campaign.start-packages-every=300"})
@AutoConfigureMockMvc
public abstract class CampaignPlatform {

    /** Sees every event. */
    protected static final String TAP = "tap.all";

    protected static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TestSpace SPACE = TestSpace.of(CampaignPlatform.class).withTopology(topology());

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected EventPublisher publisher;

    @Autowired
    protected EventFormat format;

    @DynamicPropertySource
    static void leadToServers(DynamicPropertyRegistry registry) {
        SPACE.register(registry);
    }

    private static Topology topology() {
        Topology platform = Topologies.ofPlatform();
        List<ConsumerQueue> queues = new ArrayList<>(platform.queues().stream()
                .filter(queue -> queue.service().equals("campaign"))
                .toList());
        queues.add(new ConsumerQueue(TAP, "tap", List.of("#")));
        return platform.withQueues(queues);
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

    protected MvcTestResult put(String token, String uri, String body, String... headers) {
        var request = http.put()
                .uri(uri)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    protected static JsonNode json(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    protected static void refused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(json(result).path("code").asString()).isEqualTo(code);
    }
}
