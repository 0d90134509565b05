package sharpsword.messaging.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.messaging.event.EventFormat.InvalidEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventFormatTests {

    private static final Instant AT = Instant.parse("2024-06-03T02:00:00Z");
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final EventFormat format = new EventFormat(mapper);
    private final Event event = new Event(
            "0190-1",
            "case.filed.v1",
            "/case-service/cases",
            "c-1",
            3,
            AT,
            AT.plusSeconds(1),
            AT.plusSeconds(1),
            "officer:o-1",
            null,
            mapper.createObjectNode().put("state", "FILED"));

    @Test
    void readsWhatItWrote() throws InvalidEvent {
        assertThat(format.read(format.write(event))).isEqualTo(event);
    }

    @Test
    void routesByTheTypeWithoutItsVersion() {
        assertThat(event.routingKey()).isEqualTo("case.filed");
        assertThat(Event.routingKey("case.filed.v12")).isEqualTo("case.filed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "type", "source", "subject", "sequence", "occurredat", "time", "knownat", "actor", "data"})
    void refusesAMessageThatLacksAnAttribute(String attribute) {
        ObjectNode node = (ObjectNode) mapper.readTree(format.write(event));
        node.remove(attribute);

        assertThatThrownBy(() -> format.read(mapper.writeValueAsBytes(node)))
                .isInstanceOf(InvalidEvent.class)
                .hasMessageContaining(attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"id\":1}", "{\"id\":\"x\",\"sequence\":0}"})
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> format.read(body.getBytes(UTF_8))).isInstanceOf(InvalidEvent.class);
    }

    @Test
    void refusesATimeThatIsNone() {
        ObjectNode node = (ObjectNode) mapper.readTree(format.write(event));
        node.put("occurredat", "yesterday");

        assertThatThrownBy(() -> format.read(mapper.writeValueAsBytes(node))).isInstanceOf(InvalidEvent.class);
    }
}
