package sharpsword.messaging;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

class DocumentsIntegrationTests extends MessagingIntegrationTest {

    @Autowired
    private Documents<Thing> things;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private DocumentStore store;

    @Test
    void answersARepeatedCreationWithWhatItMade() {
        Command command = command(INSPECTOR);

        Stored<Thing> made = create(command).stored();
        Outcome.Done<Thing> again = create(command);

        assertThat(again.repeated()).isTrue();
        assertThat(again.stored().value()).isEqualTo(made.value());
        assertThat(things.history(INSPECTOR, made.value().id())).hasSize(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        Command command = command(INSPECTOR);
        create(command);
        Command other = Command.of(INSPECTOR, command.cause(), "another hash", null);

        refuses("idempotency-key-reused", things.create(other, other.newId(), moment -> Thing.make(other.newId())));
    }

    @Test
    void raisesTheRevisionForPeopleOnly() {
        String id = create(command(INSPECTOR)).stored().value().id();

        Stored<Thing> byService = paint(byService(), id, "RED").orRefuse();
        Stored<Thing> byPerson = paint(command(INSPECTOR), id, "BLUE").orRefuse();

        assertThat(byService.revision()).isEqualTo(1);
        assertThat(byPerson.revision()).isEqualTo(2);
        assertThat(byPerson.version()).isEqualTo(3);
        assertThat(things.find(INSPECTOR, id)).contains(byPerson);
        assertThat(byPerson.value().coats()).containsExactly("RED", "BLUE");
    }

    @Test
    void refusesAStaleRevision() {
        String id = create(command(INSPECTOR)).stored().value().id();
        paint(command(INSPECTOR), id, "RED");

        refuses("revision-stale", paint(command(INSPECTOR, "late", 1L), id, "BLUE"));
    }

    @Test
    void decidesAgainWhenAListenerWroteInBetween() {
        String id = create(command(INSPECTOR)).stored().value().id();
        AtomicInteger decisions = new AtomicInteger();

        Stored<Thing> after = things.change(command(INSPECTOR), id, (thing, moment) -> {
                    if (decisions.incrementAndGet() == 1) {
                        paint(byService(), id, "RED").orRefuse();
                    }
                    return thing.paint("BLUE", moment);
                })
                .orRefuse();

        assertThat(decisions).hasValue(2);
        assertThat(after.value().coats()).containsExactly("RED", "BLUE");
    }

    @Test
    void refusesWhenAPersonWroteInBetween() {
        String id = create(command(INSPECTOR)).stored().value().id();

        refuses("changed-meanwhile", things.change(command(INSPECTOR), id, (thing, moment) -> {
            paint(command(INSPECTOR), id, "RED").orRefuse();
            return thing.paint("BLUE", moment);
        }));
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void losesNoUpdateUnderConcurrency() {
        String id = create(command(INSPECTOR)).stored().value().id();
        int attempts = 200;

        long done = IntStream.range(0, attempts)
                .parallel()
                .mapToObj(number -> paint(byService(), id, "C" + number))
                .filter(outcome -> outcome instanceof Outcome.Done)
                .count();

        Stored<Thing> after = things.find(INSPECTOR, id).orElseThrow();
        assertThat(done).isPositive();
        assertThat(after.value().coats()).hasSize((int) done);
        assertThat(after.sequence()).isEqualTo(done + 1);
        assertChained(things.history(INSPECTOR, id), (int) done + 1);
    }

    @Test
    void hidesWhatIsOutOfScope() {
        String id = create(command(INSPECTOR)).stored().value().id();

        assertThat(things.find(STRANGER, id)).isEmpty();
        assertThat(things.history(STRANGER, id)).isEmpty();
        assertThat(things.find(Caller.PUBLIC, id)).isEmpty();
        assertThat(things.count(STRANGER, scope -> scope.and("_id").is(id))).isZero();
        assertThat(things.list(STRANGER, scope -> scope.and("_id").is(id), Listing.first(10, Sort.unsorted())))
                .isEmpty();
        refuses("document-unknown", paint(command(STRANGER), id, "RED"));
        refuses("document-unknown", paint(command(Caller.PUBLIC), id, "RED"));
        assertThat(things.count(INSPECTOR, scope -> scope.and("_id").is(id))).isOne();
    }

    @Test
    void remembersACauseThatTheDocumentHasForgotten() {
        String id = create(command(INSPECTOR)).stored().value().id();
        Command first = byService();
        paint(first, id, "FIRST").orRefuse();
        IntStream.range(0, 60)
                .forEach(number -> paint(byService(), id, "C" + number).orRefuse());
        org.awaitility.Awaitility.await().until(() -> pendingOf(id).isEmpty());

        Outcome<Thing> again = paint(first, id, "FIRST");

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.repeated()).isTrue());
        assertThat(things.find(INSPECTOR, id).orElseThrow().value().coats()).hasSize(61);
    }

    @Test
    void refusesADocumentThatGrowsTooLarge() {
        String id = create(command(INSPECTOR)).stored().value().id();
        String large = "x".repeat(30_000);

        Outcome<Thing> last = IntStream.range(0, 40)
                .mapToObj(number -> paint(byService(), id, large))
                .filter(outcome -> outcome instanceof Outcome.Refused)
                .findFirst()
                .orElseThrow();

        refuses("document-too-large", last);
        assertThat(things.find(INSPECTOR, id)).isPresent();
    }

    @Test
    void refusesWhenTooManyEntriesWait() {
        String id = create(command(INSPECTOR)).stored().value().id();
        org.awaitility.Awaitility.await().until(() -> pendingOf(id).isEmpty());
        List<Document> waiting = IntStream.range(0, 200)
                .mapToObj(number -> new Document("sequence", -1L - number))
                .toList();
        setField(id, "pending", waiting);

        refuses("pending-full", paint(byService(), id, "RED"));
    }

    @Test
    void readsButDoesNotWriteADocumentOfANewerSchema() {
        String id = create(command(INSPECTOR)).stored().value().id();
        setField(id, "schema", 2);

        assertThat(things.find(INSPECTOR, id)).isPresent();
        refuses("schema-newer", paint(byService(), id, "RED"));
    }

    @Test
    void writesNothingWhenTheDomainRefusesOrHasNothingToDo() {
        String id = create(command(INSPECTOR)).stored().value().id();

        refuses(
                "too-ugly",
                things.change(
                        byService(),
                        id,
                        (thing, moment) -> Decision.reject(sharpsword.access.Refusal.rule("too-ugly"))));
        things.change(byService(), id, (thing, moment) -> Decision.unchanged(thing))
                .orRefuse();

        assertThat(things.find(INSPECTOR, id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void opensNoTypeThatNamesAFieldAsTheEnvelopeDoes() {
        assertThatThrownBy(() -> store.open(DocumentType.of("clashes", Clashing.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version");
    }

    private Outcome.Done<Thing> create(Command command) {
        String id = command.newId();
        return (Outcome.Done<Thing>) things.create(command, id, moment -> Thing.make(id, "D:500112", "D:500000"));
    }

    private Outcome<Thing> paint(Command command, String id, String colour) {
        return things.change(command, id, (thing, moment) -> thing.paint(colour, moment));
    }

    private List<Document> pendingOf(String id) {
        return mongo.getCollection("things")
                .find(new Document("_id", id))
                .first()
                .getList("pending", Document.class);
    }

    private void setField(String id, String field, Object value) {
        mongo.getCollection("things")
                .updateOne(new Document("_id", id), new Document("$set", new Document(field, value)));
    }

    private static void assertChained(List<Entry> history, int length) {
        assertThat(history).hasSize(length);
        String previous = "";
        for (Entry entry : history) {
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.hash()).isEqualTo(Entry.chain(previous, entry.bytes()));
            previous = entry.hash();
        }
    }

    private static void refuses(String code, Outcome<?> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private record Clashing(String id, Set<String> visibleTo, int version) implements Aggregate {}
}
