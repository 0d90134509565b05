package sharpsword.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import sharpsword.reference.deadline.ChinaTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What this service publishes has exactly the shape of the examples in its {@code contract} folder. */
class ContractIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CITY = TestTokens.systemAdministrator();

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private Clock clock;

    @Test
    void agencyChanged() throws IOException {
        String code = "AGR-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        assertThat(post(CITY, "/api/agency/agencies/" + code, """
                        {"name": "测试农业局", "kind": "AGRICULTURE", "level": "DISTRICT", "district": "500112", "competence": []}
                        """)).hasStatus(HttpStatus.CREATED);

        hasTheShapeOf("agency.changed.v1", published("agency.changed.v1", code));
    }

    @Test
    void officerChanged() throws IOException {
        String head = UUID.randomUUID().toString();
        String deputy = UUID.randomUUID().toString();
        LocalDate today = ChinaTime.dateOf(clock.instant());
        register(head, "unit-head");
        register(deputy, "case-handler");
        assertThat(post(
                        CITY,
                        "/api/agency/officers/" + deputy + "/deputyship",
                        "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today, today)))
                .hasStatusOk();

        JsonNode event = published("officer.changed.v1", deputy, "deputyFor");

        hasTheShapeOf("officer.changed.v1", event);
        assertThat(event.toString()).doesNotContain("测试·契约");
    }

    @Test
    void teamFormed() throws IOException {
        String lead = TestTokens.officer("DEMO-01", "CORPS-500000", "500000", "campaign-lead");
        for (String member : new String[] {"DEMO-11", "DEMO-12", "DEMO-13"}) {
            await().untilAsserted(() ->
                    assertThat(get(CITY, "/api/agency/officers/" + member)).hasStatusOk());
        }
        var answer = post(lead, "/api/agency/teams", """
                {"name": "契约组", "mode": "MIXED", "operation": "BLUE_SKY", "district": "500102",
                 "from": "2023-06-05", "to": "2023-06-06", "members": [
                   {"officer": "DEMO-13", "roles": ["TEAM_LEADER"]},
                   {"officer": "DEMO-11", "roles": ["OFFICER"]},
                   {"officer": "DEMO-12", "roles": ["OFFICER"]}]}
                """);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        String id = JSON.readTree(answer.getResponse().getContentAsByteArray())
                .get("id")
                .asString();

        hasTheShapeOf("team.formed.v1", published("team.formed.v1", id));
    }

    private void register(String id, String role) {
        assertThat(post(CITY, "/api/agency/officers", """
                        {"id": "%s", "name": "测试·契约", "login": "test.%s", "agency": "DET-500240",
                         "certificate": {"number": "渝执法-契约", "validTo": "2030-01-01"}, "roles": ["%s"]}
                        """.formatted(id, id.substring(0, 8), role)))
                .hasStatus(HttpStatus.CREATED);
    }

    private JsonNode published(String type, String subject) {
        return published(type, subject, "state");
    }

    /** The first event of that type and subject that tells the field. */
    private JsonNode published(String type, String subject, String field) {
        for (Message next = rabbit.receive(TAP, 10_000); next != null; next = rabbit.receive(TAP, 10_000)) {
            JsonNode event = JSON.readTree(next.getBody());
            if (event.get("type").asString().equals(type)
                    && event.get("subject").asString().equals(subject)
                    && event.get("data").has(field)) {
                return event;
            }
        }
        throw new AssertionError("No " + type + " of " + subject + " was published");
    }

    private static void hasTheShapeOf(String example, JsonNode event) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(Path.of("contract", example + ".json")));

        Map<String, String> shape = shape("", expected, new TreeMap<>());

        assertThat(shape("", event, new TreeMap<>())).containsExactlyEntriesOf(shape);
    }

    /** Every field with the type of its value; trace contexts come and go. */
    private static Map<String, String> shape(String path, JsonNode node, Map<String, String> shape) {
        node.propertyStream()
                .filter(field -> !field.getKey().equals("traceparent"))
                .forEach(field -> {
                    String here = path + "/" + field.getKey();
                    shape.put(here, field.getValue().getNodeType().name());
                    shape(here, field.getValue(), shape);
                });
        return shape;
    }
}
