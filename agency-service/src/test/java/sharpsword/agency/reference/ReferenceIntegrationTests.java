package sharpsword.agency.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.TestTokens;
import sharpsword.defaults.reference.PublishedPackages;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.event.EventFormat.InvalidEvent;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.PackageVersion;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** A data package that headquarters publishes takes effect in the running service and outlives it. */
class ReferenceIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PackageVersion CALENDAR_2027 = new PackageVersion("calendar", "2027", 1);

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private EventFormat format;

    @Test
    void aPublishedCalendarTakesEffectAndIsKept() throws NotPublished {
        assertThat(reference.packages().find(CALENDAR_2027)).isEmpty();
        Event event = published("{\"date\": \"2027-01-01\", \"type\": \"HOLIDAY\", \"name\": \"元旦\"}");

        publisher.publish(List.of(event, event));

        await().until(() -> reference.packages().find(CALENDAR_2027).isPresent());
        await().untilAsserted(() -> {
            ReferenceData afterRestart = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
            new PublishedPackages(afterRestart, mongo, JSON).takeFromDatabase();
            assertThat(afterRestart.packages().find(CALENDAR_2027)).isPresent();
        });
    }

    @Test
    void theExampleOfHeadquartersIsUnderstood() throws IOException, InvalidEvent {
        Path example = Path.of("../campaign-service/campaign/contract/reference.published.v1.json");
        Event event = format.read(Files.readAllBytes(example));
        ReferenceData fresh = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        PublishedPackages packages = new PublishedPackages(fresh, mongo, JSON);

        packages.take(event.data());
        packages.take(event.data());

        assertThat(fresh.packages()
                        .find(new PackageVersion(
                                event.data().get("kind").asString(),
                                event.data().get("key").asString(),
                                event.data().get("version").asInt())))
                .isPresent();
        mongo.getCollection("reference_packages").deleteMany(new Document("_id", "thresholds/national v2"));
    }

    @Test
    void aFaultyPackageIsParkedWhole() throws NotPublished {
        Event event = published("{\"date\": \"not a date\"}");

        publisher.publish(List.of(event));

        await().untilAsserted(() -> assertThat(get(TestTokens.systemAdministrator(), "/api/agency/parked-messages"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains("agency-service.reference/" + event.id()));
    }

    private static Event published(String row) {
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        String data =
                "{\"kind\": \"calendar\", \"key\": \"2027\", \"version\": 1, \"validFrom\": \"2027-01-01\", \"validTo\": \"2028-01-01\", \"mark\": \"sure\", \"content\": [%s], \"state\": \"STARTED\"}"
                        .formatted(row);
        return new Event(
                UUID.randomUUID().toString(),
                "reference.published.v1",
                "/campaign/packages",
                UUID.randomUUID().toString(),
                1,
                now,
                now,
                now,
                "officer:DEMO-01",
                null,
                JSON.readTree(data));
    }
}
