package sharpsword.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Committed;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.RecordingRules;
import sharpsword.messaging.document.TraceParent;
import sharpsword.messaging.relay.Lease;
import sharpsword.messaging.relay.Relay;
import sharpsword.messaging.relay.RelaySweep;
import tools.jackson.databind.json.JsonMapper;

class RelayIntegrationTests extends MessagingIntegrationTest {

    @Autowired
    private Documents<Thing> things;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    private Relay relay;

    @Autowired
    private Clock clock;

    @Autowired
    private ThingReaction reaction;

    @Test
    void bringsEntriesToHistoryAndBrokerAndThenRemovesThem() {
        String id = make(things);
        things.change(command(INSPECTOR), id, (thing, moment) -> thing.paint("RED", moment))
                .orRefuse();

        await().untilAsserted(() -> {
            assertThat(pending(id)).isEmpty();
            assertThat(history(id)).hasSize(2);
            assertThat(reaction.askedAbout(id)).isEqualTo(1);
        });
        assertThat(things.history(INSPECTOR, id)).extracting(Entry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void findsWhatAnInstanceThatDiedLeftBehind() {
        DocumentStore dying = store((type, id, entries) -> {});
        Documents<Thing> abandoned = dying.open(Thing.TYPE);
        String id = make(abandoned);
        abandoned
                .change(command(INSPECTOR), id, (thing, moment) -> thing.paint("RED", moment))
                .orRefuse();
        assertThat(pending(id)).hasSize(2);
        assertThat(sweepOf(dying, clock).sweep())
                .as("too young to be left behind")
                .isZero();

        int relayed = sweepOf(dying, Clock.offset(clock, Duration.ofMinutes(2))).sweep();

        assertThat(relayed).isGreaterThanOrEqualTo(2);
        assertThat(pending(id)).isEmpty();
        assertThat(history(id)).hasSize(2);
        await().untilAsserted(() -> assertThat(reaction.askedAbout(id)).isGreaterThanOrEqualTo(1));
    }

    @Test
    void canBeInterruptedAndDoneAgain() throws Exception {
        DocumentStore silent = store((type, id, entries) -> {});
        Documents<Thing> documents = silent.open(Thing.TYPE);
        String id = make(documents);
        List<Entry> entries = documents.history(INSPECTOR, id);

        relay.relay(Thing.TYPE, id, entries);
        relay.relay(Thing.TYPE, id, entries);

        assertThat(history(id)).hasSize(1);
        assertThat(pending(id)).isEmpty();
    }

    @Test
    void documentThatCannotBeRelayedDoesNotHoldTheOthersUp() {
        DocumentStore dying = store((type, id, entries) -> {});
        Documents<Thing> abandoned = dying.open(Thing.TYPE);
        String broken = make(abandoned);
        mongo.getCollection("things")
                .updateOne(
                        new Document("_id", broken),
                        new Document(
                                "$set",
                                new Document("pending.0.bytes", new Binary("no json".getBytes(UTF_8)))
                                        .append("pending.0.recordedAt", new Date(0))));
        String healthy = make(abandoned);

        sweepOf(dying, Clock.offset(clock, Duration.ofMinutes(5))).sweep();

        assertThat(pending(healthy)).isEmpty();
        assertThat(pending(broken)).hasSize(1);
        mongo.getCollection("things").deleteOne(new Document("_id", broken));
    }

    @Test
    void remembersACauseThatIsOnlyInAnEntryThatWaits() {
        Documents<Thing> silent = store((type, id, entries) -> {}).open(Thing.TYPE);
        String id = make(silent);
        Command first = byService();
        paint(silent, first, id);
        IntStream.range(0, 60).forEach(number -> paint(silent, byService(), id));

        Outcome<Thing> again = paint(silent, first, id);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(silent.find(INSPECTOR, id).orElseThrow().value().coats()).hasSize(61);
    }

    private static Outcome<Thing> paint(Documents<Thing> documents, Command command, String id) {
        Outcome<Thing> outcome = documents.change(command, id, (thing, moment) -> thing.paint("RED", moment));
        outcome.orRefuse();
        return outcome;
    }

    private String make(Documents<Thing> documents) {
        Command command = command(INSPECTOR);
        String id = command.newId();
        return documents
                .create(command, id, moment -> Thing.make(id, "D:500112"))
                .orRefuse()
                .value()
                .id();
    }

    private DocumentStore store(Committed committed) {
        return new DocumentStore(
                "test-service",
                mongo,
                mapper,
                new RecordingRules(clock, Duration.ofDays(3)),
                TraceParent.NONE,
                committed);
    }

    private RelaySweep sweepOf(DocumentStore store, Clock at) {
        return new RelaySweep(store, mongo, relay, new Lease(mongo, at, "test"), at);
    }

    private List<Document> pending(String id) {
        return mongo.getCollection("things")
                .find(new Document("_id", id))
                .first()
                .getList("pending", Document.class);
    }

    private List<Document> history(String id) {
        return mongo.getCollection("things_history")
                .find(new Document("subject", id))
                .into(new java.util.ArrayList<>());
    }
}
