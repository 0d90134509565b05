package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.ScopeKeys;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.AgencySettings;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.event.EventFormat.InvalidEvent;
import sharpsword.messaging.readmodel.ReadModels;

/** The worklist understands the examples of those who publish its events, in any order and however often. */
class ConsumedContractsIntegrationTests extends AgencyPlatform {

    private static final Path OPERATIONS = Path.of("../campaign-service/operation/contract");
    private static final Path TIPS = Path.of("../campaign-service/rewarded-reporting/contract");
    private static final Path CASES = Path.of("../case-service/contract");

    @Autowired
    private EventFormat format;

    @Autowired
    private KeepingWorklist keeping;

    @Autowired
    private AgencySettings settings;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private ReadModels models;

    @Test
    void everyTypeHasAnExampleOfItsPublisher() {
        assertThat(types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(example(type)).as(type).exists());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyExampleGivesTheItemOfItsState(long seed) throws IOException, InvalidEvent {
        List<Event> examples = new ArrayList<>();
        for (String type : types()) {
            examples.add(ofItsOwn(format.read(Files.readAllBytes(example(type)))));
        }
        List<Event> told = new ArrayList<>(examples);
        told.addAll(examples);
        Collections.shuffle(told, new Random(seed));

        keeping.take(told);

        assertThat(examples).allSatisfy(this::madeItsItem);
    }

    private void madeItsItem(Event event) {
        EventFields fields = new EventFields(event.data());
        String family = event.type().substring(0, event.type().indexOf('.'));
        Document item = mongo.getCollection(models.live(KeepingWorklist.MODEL))
                .find(new Document("_id", family + "/" + event.subject()))
                .first();
        assertThat(item).as(event.type()).isNotNull();
        Optional<Duty> duty = Duties.of(event.type(), fields.text("state"));
        assertThat(item.getBoolean("open")).as(event.type()).isEqualTo(duty.isPresent());
        duty.ifPresent(open -> {
            assertThat(item.getString("task")).isEqualTo(open.task().name());
            String agency = open.addressee().isEmpty() ? settings.tipAgency() : fields.text(open.addressee());
            assertThat(agency).as(event.type()).isNotEmpty();
            assertThat(item.getList(ScopeKeys.FIELD, String.class))
                    .as(event.type())
                    .contains("A:" + agency);
        });
    }

    private static List<String> types() {
        return Duties.TYPES.stream().sorted().toList();
    }

    private static Path example(String type) {
        Path publisher = switch (type.substring(0, type.indexOf('.'))) {
            case "tip" -> TIPS;
            case "case", "transfer" -> CASES;
            default -> OPERATIONS;
        };
        return publisher.resolve(type + ".json");
    }

    /** The same event about a subject of its own, so that examples do not overtake each other. */
    private static Event ofItsOwn(Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                UUID.randomUUID().toString(),
                event.sequence(),
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                event.actor(),
                event.traceParent(),
                event.data());
    }
}
