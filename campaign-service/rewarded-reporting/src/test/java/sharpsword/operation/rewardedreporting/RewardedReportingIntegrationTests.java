package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.testsupport.servers.UsesRealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tip from the public to the payment of its reward, and the seal over who handed it in. */
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
class RewardedReportingIntegrationTests {

    private static final String API = "/api/operations/rewarded-reporting";
    private static final String NAME = "慕容知秋";
    private static final String PHONE = "13987654321";
    private static final String HOME = "龙溪街道金紫山路77号";
    private static final String EXCHANGE = "sharpsword.events";
    private static final String EVERYTHING = "test.everything";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private EventFormat format;

    @BeforeEach
    void listenToEverything() {
        rabbit.execute(channel -> {
            channel.queueDeclare(EVERYTHING, true, false, false, null);
            return channel.queueBind(EVERYTHING, EXCHANGE, "#");
        });
    }

    @Test
    void rewardsAVerifiedReportAndLeavesNoTraceOfItsReporter(CapturedOutput output) throws IOException {
        List<String> answers = new ArrayList<>();
        String key = UUID.randomUUID().toString();
        JsonNode receipt = told(answers, open("/api/public/tips", tip("REPORT", true), key), 201);
        String code = receipt.path("receiptCode").asString();
        JsonNode again = told(
                answers,
                open("/api/public/operations/rewarded-reporting/tips/lookup", Map.of("receiptCode", code), null),
                200);
        assertThat(again.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(told(answers, open("/api/public/tips", tip("REPORT", true), key), 200)
                        .path("receiptCode")
                        .asString())
                .isEqualTo(code);

        String id = told(
                        answers, ask("O-1", "reward-officer", get(API + "/tips").queryParam("kind", "REPORT")), 200)
                .path("items")
                .path(0)
                .path("id")
                .asString();
        told(
                answers,
                ask(
                        "O-1",
                        "reward-officer",
                        "/tips/" + id + "/acceptance",
                        Map.of("listed", true, "clue", true, "barred", false, "fabricated", false)),
                200);
        told(answers, ask("O-1", "reward-officer", "/tips/" + id + "/dispatch", Map.of("agency", "DET-500102")), 200);
        publish("lead.concluded.v1", "L-1", Map.of("tip", id, "outcome", "VERIFIED"));
        publish("lead.taken-over.v1", "L-1", Map.of("tip", id, "predecessor", id, "from", "REWARDED_REPORTING"));
        await().untilAsserted(() -> {
            JsonNode seen = told(answers, open("/api/public/tips/lookup", Map.of("receiptCode", code), null), 200);
            assertThat(seen.path("outcome").asString()).isEqualTo("VERIFIED");
            assertThat(seen.path("messages").toString()).contains("tip.INVESTIGATING");
        });

        String reward = told(
                        answers,
                        ask(
                                "O-1",
                                "reward-officer",
                                "/tips/" + id + "/reward",
                                Map.of("band", "LEVEL-2", "amount", 1000)),
                        201)
                .path("id")
                .asString();
        Map<String, Object> none = Map.of();
        assertThat(code(ask("O-1", "reward-officer", "/rewards/" + reward + "/review", Map.of("passed", true))))
                .isEqualTo("reward-reviewer-proposed");
        told(answers, ask("O-2", "unit-head", "/rewards/" + reward + "/review", Map.of("passed", true)), 200);
        told(answers, ask("O-1", "reward-officer", "/rewards/" + reward + "/notice", none), 200);
        JsonNode claimed = told(
                answers,
                open(
                        "/api/public/tips/claim",
                        Map.of("receiptCode", code, "payout", "账户" + NAME),
                        UUID.randomUUID().toString()),
                200);
        assertThat(claimed.path("reward").path("state").asString()).isEqualTo("CLAIMED");
        told(answers, ask("O-2", "unit-head", "/rewards/" + reward + "/approval", none), 200);
        assertThat(code(ask("O-4", "finance-officer", "/rewards/" + reward + "/payment", none)))
                .isEqualTo("reward-approvals-missing");
        told(answers, ask("O-3", "finance-officer", "/rewards/" + reward + "/approval", none), 200);
        assertThat(code(ask("O-3", "finance-officer", "/rewards/" + reward + "/payment", none)))
                .isEqualTo("reward-payer-handled");
        JsonNode paid = told(answers, ask("O-4", "finance-officer", "/rewards/" + reward + "/payment", none), 200);
        assertThat(paid.path("state").asString()).isEqualTo("PAID");
        assertThat(paid.has("visibleTo")).isFalse();

        JsonNode shown = openSeal(answers, id);
        assertThat(shown.path("name").asString()).isEqualTo(NAME);
        assertThat(shown.path("payout").asString()).contains("账户");
        assertThat(stored()).as("stored").contains(id).contains("tip-identity-opened");
        Map<String, JsonNode> published = published();
        assertThat(published)
                .containsKeys(
                        "tip.submitted.v1",
                        "tip.accepted.v1",
                        "tip.dispatched.v1",
                        "tip.concluded.v1",
                        "reward.proposed.v1",
                        "reward.approved.v1");
        for (String where : List.of(stored(), published.toString(), output.getAll(), String.join("\n", answers))) {
            assertThat(where.contains(NAME) || where.contains(PHONE) || where.contains(HOME))
                    .isFalse();
        }
        assertThat(stored().contains(code)
                        || stored().contains(code.replace("-", ""))
                        || output.getAll().contains(code))
                .isFalse();
        compare(published);
    }

    @Test
    void marksTheLaterTipAsDuplicateAndNeverTheEarlier() throws IOException {
        String first = registered("2024-04-02T02:00:00Z");
        String later = registered("2024-04-03T02:00:00Z");

        assertThat(code(late("/tips/" + first + "/duplicate", Map.of("of", later), "2024-04-05T02:00:00Z")))
                .isEqualTo("tip-original-later");
        told(
                new ArrayList<>(),
                late("/tips/" + later + "/duplicate", Map.of("of", first), "2024-04-05T02:00:00Z"),
                200);
        JsonNode seen = told(new ArrayList<>(), ask("O-1", "reward-officer", get(API + "/tips/" + first)), 200);
        assertThat(seen.path("duplicates").toString()).contains(later);

        String other = registered("2024-04-04T02:00:00Z");
        told(
                new ArrayList<>(),
                late(
                        "/tips/" + other + "/rejection",
                        Map.of("criterion", "LOCATABLE", "note", "无法定位"),
                        "2024-04-05T02:00:00Z"),
                200);
        Map<String, JsonNode> published = published();
        assertThat(published).containsKeys("tip.duplicate.v1", "tip.rejected.v1");
        compare(published);
    }

    @Test
    void answersEveryWrongCodeAlikeAndNotTooOften() {
        List<String> answers = new ArrayList<>();
        for (String wrong : List.of("0000-0000-0000-0000", "x", "回执码")) {
            MockHttpServletResponse answer = from("10.0.0.9", wrong);
            assertThat(answer.getStatus()).isEqualTo(404);
            answers.add(
                    json.readTree(answer.getContentAsByteArray()).path("detail").asString());
        }
        assertThat(answers.stream().distinct()).hasSize(1);
        for (int i = 0; i < 8; i++) {
            from("10.0.0.9", "wrong-" + i);
        }
        assertThat(from("10.0.0.9", "one more").getStatus()).isEqualTo(429);
        assertThat(from("10.0.0.8", "another address").getStatus()).isEqualTo(404);
    }

    @Test
    void wantsATargetOrAPlaceAtBothDoors() {
        Map<String, Object> nowhere = tip("REPORT", false);
        nowhere.put("target", " ");
        nowhere.remove("address");

        JsonNode refusal =
                refused(open("/api/public/tips", nowhere, UUID.randomUUID().toString()));
        assertThat(refusal.path("code").asString()).isEqualTo("tip-not-locatable");
        assertThat(refusal.path("field").asString()).isEqualTo("target");
        JsonNode atTheCounter =
                refused(ask("O-7", "duty-officer", "/tips", Map.of("channel", "PHONE", "tip", nowhere)));
        assertThat(atTheCounter.path("code").asString()).isEqualTo("tip-not-locatable");
        assertThat(atTheCounter.path("field").asString()).isEqualTo("tip.target");

        nowhere.put("place", Map.of("lng", 106.55, "lat", 29.56));
        told(
                new ArrayList<>(),
                open("/api/public/tips", nowhere, UUID.randomUUID().toString()),
                201);
    }

    @Test
    void takesTipsFromEveryDistrictOfTheDayAndFromNoOther() {
        Map<String, Object> tip = tip("REPORT", false);
        tip.put("district", "NEW-LIANGJIANG");
        told(new ArrayList<>(), open("/api/public/tips", tip, UUID.randomUUID().toString()), 201);

        tip.put("district", "500112");
        assertThat(code(open("/api/public/tips", tip, UUID.randomUUID().toString())))
                .isEqualTo("district-unknown");
    }

    @Test
    void turnsAwayTheWrongRolesAndBadInput() {
        assertThat(code(ask(
                        "O-5",
                        "inspector",
                        "/tips/t/acceptance",
                        Map.of("listed", true, "clue", true, "barred", false, "fabricated", false))))
                .isEqualTo("role-required");
        assertThat(code(ask("O-5", "inspector", "/tips/t/openings", Map.of("reason", "核实"))))
                .isEqualTo("role-required");
        assertThat(open("/api/public/tips", tip("REPORT", true), "short-key-1").getStatus())
                .isEqualTo(400);
        assertThat(open(
                                "/api/public/tips",
                                Map.of("kind", "REPORT"),
                                UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvcAnswer(get(API + "/tips")).getStatus()).isEqualTo(401);
    }

    private JsonNode openSeal(List<String> answers, String tip) {
        String opening = told(
                        answers,
                        ask("O-1", "reward-officer", "/tips/" + tip + "/openings", Map.of("reason", "发放奖励")),
                        201)
                .path("id")
                .asString();
        assertThat(code(ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-wrong-state");
        assertThat(code(ask(
                        "O-1", "integrity-supervisor", "/openings/" + opening + "/answer", Map.of("consents", true))))
                .isEqualTo("opening-same-person");
        told(
                answers,
                ask("O-9", "integrity-supervisor", "/openings/" + opening + "/answer", Map.of("consents", true)),
                200);
        assertThat(code(ask("O-6", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-not-requester");
        MockHttpServletResponse shown = ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of());
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(code(ask("O-1", "reward-officer", "/openings/" + opening + "/showing", Map.of())))
                .isEqualTo("opening-wrong-state");
        return json.readTree(shown.getContentAsByteArray());
    }

    private static Map<String, Object> tip(String kind, boolean named) {
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

    private String registered(String at) {
        MockHttpServletResponse answer = mvcAnswer(command(
                        API + "/tips",
                        Map.of("channel", "PHONE", "tip", tip("COMPLAINT", false)),
                        UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + OfficerTokens.of("O-7", "duty-officer"))
                .header("Occurred-At", at)
                .header("Known-At", at)
                .header("Register-Source", "12369")
                .header("Register-Signers", "O-7,O-1")
                .header("Reason", "register"));
        JsonNode tip = told(new ArrayList<>(), answer, 201);
        assertThat(tip.path("receiptCode").asString()).hasSize(19);
        return tip.path("id").asString();
    }

    private MockHttpServletResponse late(String path, Map<String, ?> body, String at) {
        return mvcAnswer(command(API + path, body, UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + OfficerTokens.of("O-1", "reward-officer"))
                .header("Occurred-At", at)
                .header("Reason", "register"));
    }

    private MockHttpServletResponse ask(String officer, String role, String path, Map<String, ?> body) {
        return ask(officer, role, command(API + path, body, UUID.randomUUID().toString()));
    }

    private MockHttpServletResponse ask(String officer, String role, AbstractMockHttpServletRequestBuilder<?> request) {
        return mvcAnswer(request.header("Authorization", "Bearer " + OfficerTokens.of(officer, role)));
    }

    private MockHttpServletResponse open(String path, Map<String, ?> body, @Nullable String key) {
        return mvcAnswer(command(path, body, key));
    }

    private MockHttpServletResponse from(String address, String code) {
        return mvcAnswer(post("/api/public/tips/lookup")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(Map.of("receiptCode", code))));
    }

    private AbstractMockHttpServletRequestBuilder<?> command(String path, Map<String, ?> body, @Nullable String key) {
        var request = post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private MockHttpServletResponse mvcAnswer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException("The service did not answer", failure);
        }
    }

    private JsonNode told(List<String> answers, MockHttpServletResponse answer, int status) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        answers.add(body);
        return json.readTree(body);
    }

    private JsonNode refused(MockHttpServletResponse answer) {
        return told(new ArrayList<>(), answer, 422);
    }

    private String code(MockHttpServletResponse answer) {
        return json.readTree(answer.getContentAsByteArray()).path("code").asString();
    }

    /** Every byte of every collection, read as text. */
    private String stored() {
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getDb()
                    .getCollection(collection, RawBsonDocument.class)
                    .find()
                    .forEach(raw -> all.append(new String(raw.getByteBuffer().array(), StandardCharsets.UTF_8)));
        }
        return all.toString();
    }

    private void publish(String type, String subject, Map<String, ?> data) {
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
    private Map<String, JsonNode> published() {
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
    private void compare(Map<String, JsonNode> published) throws IOException {
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

    private static Map<String, String> shape(JsonNode data) {
        Map<String, String> shape = new TreeMap<>();
        data.properties()
                .forEach(field ->
                        shape.put(field.getKey(), field.getValue().getNodeType().name()));
        return shape;
    }
}
