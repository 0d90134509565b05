package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.event.EventFormat.InvalidEvent;

/** The examples that other services publish as their contracts, shuffled and repeated. */
class EventsOfOthersIntegrationTests extends CaseNews {

    private static final Path ROOT = Path.of("..");

    @Test
    void takesTheContractsOfOthersInAnyOrderAndAnyNumber() {
        Event proposal = example("campaign-service/operation/contract/filing.proposed.v1.json");
        List<Event> events = new ArrayList<>();
        Stream.of(
                        "agency-service/contract/officer.changed.v1.json",
                        "agency-service/contract/agency.changed.v1.json",
                        "campaign-service/campaign/contract/enterprise.changed.v1.json")
                .map(this::example)
                .forEach(events::add);
        events.add(proposal);
        for (int i = 0; i < 2; i++) {
            events.addAll(events.subList(0, 4));
        }
        Collections.shuffle(events, new Random(20240614));

        events.forEach(event -> publish(event, 1));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(find("officers", "DEMO-08"))
                    .containsEntry("agency", "DET-500112")
                    .containsEntry("certificateValidTo", "2030-12-31");
            assertThat(find("agencies", "DET-500112")).containsEntry("district", "500112");
            assertThat(find("enterprises", "91500112MADEM0001X")).containsEntry("name", "演示化工一厂");
            assertThat(caseOf(proposal.subject())).isNotNull();
        });
        assertThat(mongo.getCollection("cases").countDocuments(new Document("proposal.filing", proposal.subject())))
                .isEqualTo(1);
    }

    @Test
    void keepsTheNewestWhateverComesLast() {
        Instant at = Instant.parse("2024-03-01T02:00:00Z");
        List<Event> events = new ArrayList<>();
        for (int sequence = 1; sequence <= 6; sequence++) {
            events.add(event(
                    "officer.changed.v1",
                    "of-MOVING",
                    sequence,
                    at,
                    Map.of(
                            "officer",
                            "MOVING",
                            "login",
                            "moving",
                            "agency",
                            "DET-" + sequence,
                            "district",
                            "500112",
                            "roles",
                            List.of("inspector"),
                            "standing",
                            sequence == 6 ? "LEFT" : "ACTIVE")));
        }
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(7));

        events.forEach(event -> publish(event, 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(find("officers", "MOVING"))
                        .containsEntry("agency", "DET-6")
                        .containsEntry("standing", "LEFT"));
        assertThat(get(TestTokens.of("MOVING", "DET-500112", "500112", "case-handler"), "/api/case/cases"))
                .hasStatus(403);
    }

    @Test
    void movesTheFenceByTheNewestEventOfTheTransfer() {
        String id = proposedCase("PENALTY", "500112", 1);
        Instant at = Instant.parse("2024-06-20T02:00:00Z");
        List<Event> events = new ArrayList<>(List.of(
                told("transfer.sent.v1", 4, id, "SENT", true, at),
                told("transfer.received.v1", 5, id, "RECEIVED", true, at),
                told("transfer.police-refused.v1", 6, id, "POLICE_REFUSED", false, at)));
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(11));

        events.forEach(event -> publish(event, 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(find("cases", id).get("handover", Document.class))
                        .containsEntry("sequence", 6L)
                        .containsEntry("closed", false));
    }

    private Event told(String type, long sequence, String caseId, String state, boolean held, Instant at) {
        return event(type, "transfer-of-test", sequence, at, Map.of("case", caseId, "state", state, "held", held));
    }

    private Document find(String collection, String id) {
        Document found =
                mongo.getCollection(collection).find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }

    private Event example(String file) {
        try {
            return new EventFormat(json).read(Files.readAllBytes(ROOT.resolve(file)));
        } catch (IOException | InvalidEvent unreadable) {
            throw new UncheckedIOException(new IOException(file, unreadable));
        }
    }
}
