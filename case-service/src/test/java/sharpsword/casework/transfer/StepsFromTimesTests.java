package sharpsword.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A stored transfer of schema 1; the file stays for ever. */
class StepsFromTimesTests {

    @Test
    void putsTheTimesOfSchemaOneInOrderAndTheClockOnTheProlongation() throws IOException {
        Document raw = Document.parse(Files.readString(Path.of("src/test/resources/schema/transfers-1.json")));

        new StepsFromTimes().upcast(raw);

        assertThat(raw).doesNotContainKeys("times", "decisionClock");
        assertThat(raw.getList("steps", Document.class))
                .extracting(step -> step.get("action"), step -> step.get("at"), step -> step.get("clock"))
                .containsExactly(
                        tuple("APPROVE", at("2024-06-27T02:00:00Z"), null),
                        tuple("PUT_MATERIAL", at("2024-06-27T02:00:00Z"), null),
                        tuple("SEND", at("2024-06-27T04:00:00Z"), null),
                        tuple("RECEIVE", at("2024-06-28T02:00:00Z"), null),
                        tuple("PROLONG", at("2024-06-30T02:00:00Z"), "POLICE_DECISION_VERIFY"));
    }

    @Test
    void takesATransferThatWasOnlyReported() {
        Document raw = new Document("times", new Document()).append("decisionClock", "POLICE_DECISION");

        new StepsFromTimes().upcast(raw);

        assertThat(raw).isEqualTo(new Document(Map.of("steps", java.util.List.of())));
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
