package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import sharpsword.access.Role;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.operation.leaf.OfficerTokens;
import sharpsword.testsupport.servers.UsesRealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with its servers, and what tests ask of it and hear from it. */
@SpringBootTest(
        properties = {
            "eureka.client.enabled=false",
            "spring.cloud.discovery.enabled=false",
            "tip-key=a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s",
            "tip-share-reward=cnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnI",
            "tip-share-integrity=aWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWk"
        })
@AutoConfigureMockMvc
@Import(OfficerTokens.class)
@ExtendWith(OutputCaptureExtension.class)
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-rewarded-reporting")
abstract class RewardedReportingServer {

    static final String API = "/api/operations/rewarded-reporting";
    static final String NAME = "慕容知秋";
    static final String PHONE = "13987654321";
    static final String HOME = "龙溪街道金紫山路77号";
    static final String EXCHANGE = "sharpsword.events";
    static final String EVERYTHING = "test.everything";

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    RabbitTemplate rabbit;

    @Autowired
    EventFormat format;

    @BeforeEach
    void listenToEverything() {
        rabbit.execute(channel -> {
            channel.queueDeclare(EVERYTHING, true, false, false, null);
            return channel.queueBind(EVERYTHING, EXCHANGE, "#");
        });
    }

    static Map<String, Object> tip(String kind, boolean named) {
        Map<String, Object> tip = new TreeMap<>(Map.of(
                "kind",
                kind,
                "matter",
                "WATER",
                "district",
                "500102",
                "target",
                "某加工厂",
                "address",
                "工业园区甲路",
                "content",
                "夜间向雨水沟排水"));
        if (named) {
            tip.put("contact", Map.of("name", NAME, "phone", PHONE, "address", HOME));
        }
        return tip;
    }

    String registered(String at) {
        MockHttpServletResponse answer = mvcAnswer(command(
                        API + "/tips",
                        Map.of("channel", "PHONE", "tip", tip("COMPLAINT", false)),
                        UUID.randomUUID().toString())
                .header("Authorization", OfficerTokens.bearer("O-7", Role.DUTY_OFFICER))
                .header("Occurred-At", at)
                .header("Known-At", at)
                .header("Register-Source", "12369")
                .header("Register-Signers", "O-7,O-1")
                .header("Reason", "register"));
        JsonNode tip = told(new ArrayList<>(), answer, 201);
        assertThat(tip.path("receiptCode").asString()).hasSize(19);
        return tip.path("id").asString();
    }

    MockHttpServletResponse late(String path, Map<String, ?> body, String at) {
        return mvcAnswer(command(API + path, body, UUID.randomUUID().toString())
                .header("Authorization", OfficerTokens.bearer("O-1", Role.REWARD_OFFICER))
                .header("Occurred-At", at)
                .header("Reason", "register"));
    }

    MockHttpServletResponse ask(String officer, String role, String path, Map<String, ?> body) {
        return ask(officer, role, command(API + path, body, UUID.randomUUID().toString()));
    }

    MockHttpServletResponse ask(String officer, String role, AbstractMockHttpServletRequestBuilder<?> request) {
        return mvcAnswer(request.header(
                "Authorization", OfficerTokens.bearer(officer, Role.of(role).orElseThrow())));
    }

    MockHttpServletResponse open(String path, Map<String, ?> body, @Nullable String key) {
        return mvcAnswer(command(path, body, key));
    }

    MockHttpServletResponse from(String address, String code) {
        return mvcAnswer(post("/api/public/tips/lookup")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(Map.of("receiptCode", code))));
    }

    AbstractMockHttpServletRequestBuilder<?> command(String path, Map<String, ?> body, @Nullable String key) {
        var request = post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    MockHttpServletResponse mvcAnswer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException("The service did not answer", failure);
        }
    }

    JsonNode told(List<String> answers, MockHttpServletResponse answer, int status) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        answers.add(body);
        return json.readTree(body);
    }

    JsonNode refused(MockHttpServletResponse answer) {
        return told(new ArrayList<>(), answer, 422);
    }

    String code(MockHttpServletResponse answer) {
        return json.readTree(answer.getContentAsByteArray()).path("code").asString();
    }

    /** Every byte of every collection, read as text. */
    String stored() {
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getDb()
                    .getCollection(collection, RawBsonDocument.class)
                    .find()
                    .forEach(raw -> all.append(new String(raw.getByteBuffer().array(), StandardCharsets.UTF_8)));
        }
        return all.toString();
    }

    void publish(String type, String subject, Map<String, ?> data) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Event event = new Event(
                UUID.randomUUID().toString(),
                type,
                "/other/leads",
                subject,
                1,
                now,
                now,
                now,
                "service:other",
                null,
                json.valueToTree(data));
        rabbit.send(EXCHANGE, event.routingKey(), new Message(format.write(event), new MessageProperties()));
    }

    /** What this service published so far, the first of each type. */
    Map<String, JsonNode> published() {
        Map<String, JsonNode> published = new TreeMap<>();
        await().until(() -> {
            for (Message message = rabbit.receive(EVERYTHING); message != null; message = rabbit.receive(EVERYTHING)) {
                JsonNode event = json.readTree(message.getBody());
                if (event.path("source").asString().startsWith("/operation-rewarded-reporting/")) {
                    published.putIfAbsent(event.path("type").asString(), event);
                }
            }
            return published.containsKey("reward.approved.v1") || published.containsKey("tip.rejected.v1");
        });
        return published;
    }

    /** Compares field names and types with the examples; what was published is kept beside the reports. */
    void compare(Map<String, JsonNode> published) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "published"));
        for (Map.Entry<String, JsonNode> each : published.entrySet()) {
            Files.writeString(
                    kept.resolve(each.getKey() + ".json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(each.getValue()));
        }
        for (String type : published.keySet()) {
            JsonNode example = json.readTree(Files.readString(Path.of("contract", type + ".json")));
            assertThat(shape(published.get(type).path("data"))).as(type).isEqualTo(shape(example.path("data")));
        }
    }

    static Map<String, String> shape(JsonNode data) {
        Map<String, String> shape = new TreeMap<>();
        data.properties()
                .forEach(field ->
                        shape.put(field.getKey(), field.getValue().getNodeType().name()));
        return shape;
    }
}
