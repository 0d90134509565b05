package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.officer.Officers;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import tools.jackson.databind.node.ObjectNode;

/** The examples of those who publish, taken in shuffled and repeated: each adds what the table says, once. */
class ConsumedContractsIntegrationTests extends CampaignPlatform {

    private static final Path ROOT = Path.of("..", "..");

    /** Where the owners' examples lie; what an owner has not written yet is expected as this service's folder says. */
    private static final List<Path> FOLDERS = List.of(
            ROOT.resolve("campaign-service/operation/contract"),
            ROOT.resolve("case-service/contract"),
            ROOT.resolve("campaign-service/rewarded-reporting/contract"),
            Path.of("contract"),
            Path.of("contract/expected"));

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ReadingFact reading;

    @Autowired
    private FactStore store;

    @Autowired
    private Officers officers;

    private String facts;

    @BeforeEach
    void ownCollection() {
        facts = "contract_facts_" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void everyTypeThatIsCountedHasAnExampleThatIsRead() throws IOException {
        for (String type : Counting.TYPES) {
            Fact fact = reading.of(example(type)).orElseThrow();
            assertThat(fact.type()).isEqualTo(type);
            assertThat(fact.cell().year()).as(type).isBetween(2024, 2026);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void shuffledAndRepeatedTheyAddUpToTheSame(long seed) throws IOException {
        List<Event> twice = new ArrayList<>();
        for (String type : Counting.TYPES) {
            twice.add(example(type));
            twice.add(example(type));
        }
        Collections.shuffle(twice, new Random(seed));
        twice.forEach(event -> store.add(facts, reading.of(event).stream().toList()));

        List<Fact> all = store.find(facts, new Document("knownUntil", Knowledge.FOREVER));
        Companions companions = Companions.of(all, store, facts, Knowledge.NOW);
        Tally tally = new Tally();
        all.forEach(fact -> tally.add(fact, companions));

        assertThat(all).hasSize(Counting.TYPES.size());
        assertThat(tally.numbers().metrics())
                .containsAllEntriesOf(Map.of(
                        "leads", 1L,
                        "siteVisits", 1L,
                        "jointSiteVisits", 1L,
                        "problems", 1L,
                        "filedCases", 1L,
                        "transfersSent", 1L,
                        "policeFiled", 1L,
                        "minorExempt", 1L,
                        "tipsAccepted", 1L));
        mongo.getCollection(facts).drop();
    }

    @Test
    void anOfficerWhoLeftIsRefusedEvenIfTheNewsComesTwiceAndLate() throws Exception {
        Event active = read(ROOT.resolve("agency-service/contract/officer.changed.v1.json"));
        Event left = changed(active, active.sequence() + 1, "LEFT");
        List<Event> news = new ArrayList<>(List.of(left, active, left, active));

        publisher.publish(news);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(officers.stands(active.subject())).isFalse());
        assertThat(officers.stands("somebody-else")).isTrue();
    }

    private static Event changed(Event event, long sequence, String standing) {
        ObjectNode data = ((ObjectNode) event.data()).deepCopy().put("standing", standing);
        return new Event(
                event.id() + sequence,
                event.type(),
                event.source(),
                event.subject(),
                sequence,
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                event.actor(),
                null,
                data);
    }

    private Event example(String type) throws IOException {
        Path file = FOLDERS.stream()
                .map(folder -> folder.resolve(type + ".json"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has an example of " + type));
        return read(file);
    }

    private Event read(Path file) throws IOException {
        try {
            return format.read(Files.readAllBytes(file));
        } catch (EventFormat.InvalidEvent invalid) {
            throw new AssertionError(file + " is no event", invalid);
        }
    }
}
