package sharpsword.operation.contract;

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
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.messaging.consume.ParkedMessages;
import sharpsword.messaging.event.Event;
import sharpsword.operation.enterprise.Enterprises;
import sharpsword.operation.officer.Officers;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Person;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the other services are understood, shuffled and repeated. */
class OthersContractIntegrationTests extends OperationServer {

    private static final Path ROOT = Path.of("..", "..");

    @Autowired
    private Officers officers;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private ParkedMessages parked;

    @Test
    void keepsTheNewestOfAnOfficer() throws IOException {
        List<Event> events = versions("agency-service/contract/officer.changed.v1.json", "O-77", (data, version) -> {
            data.put("officer", "O-77");
            data.put("agency", "DET-" + version);
            data.put("standing", version == 5 ? "LEFT" : "ACTIVE");
        });

        publishShuffledTwice(events);

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() ->
                        assertThat(officers.find("O-77").orElseThrow().agency()).isEqualTo("DET-5"));
        assertThat(officers.stands("O-77")).isFalse();
        assertThat(officers.stands("O-of-whom-nobody-heard")).isTrue();
    }

    @Test
    void keepsTheNewestOfAFirm() throws IOException {
        String uscc = "91350100M000100Y43";
        List<Event> events =
                versions("campaign-service/campaign/contract/enterprise.changed.v1.json", uscc, (data, version) -> {
                    data.put("uscc", uscc);
                    data.put("name", "厂" + version);
                    data.put("positiveList", version == 5);
                });

        publishShuffledTwice(events);

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() ->
                        assertThat(enterprises.find(uscc).orElseThrow().name()).isEqualTo("厂5"));
        assertThat(enterprises.find(uscc).orElseThrow().positiveList()).isTrue();
        assertThat(enterprises.find(uscc).orElseThrow().keyUnit()).containsExactly("WATER");
    }

    @Test
    void takesTheNewestTermsOfAnOperation() throws IOException {
        List<Event> events = versions(
                "campaign-service/campaign/contract/operation.published.v1.json",
                "2020-CLEAR_WATER",
                (data, version) -> {
                    data.put("operation", "CLEAR_WATER");
                    data.put("year", 2020);
                    data.put("leadAgency", "CORPS-" + version);
                });

        publishShuffledTwice(events);

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(
                                web.read(Person.LEAD, "/plans/CLEAR_WATER-2020").text("leadAgency"))
                        .isEqualTo("CORPS-5"));
        JsonNode plan = web.read(Person.LEAD, "/plans/CLEAR_WATER-2020").body();
        assertThat(plan.path("quotas").path(0).path("sites").asInt()).isEqualTo(30);
        assertThat(plan.path("programme").asString()).isEqualTo("JOINT_ROUND");
    }

    @Test
    void linksTheCaseAndItsTransferInAnyOrder() throws IOException {
        String problem = problem();
        List<Event> events = new ArrayList<>();
        events.add(example(
                "case-service/contract/case.opened.v1.json",
                "CASE-1",
                1,
                data -> data.put("problem", problem).put("operation", "CLEAR_WATER")));
        events.add(example(
                "case-service/contract/transfer.reported.v1.json",
                "TRANSFER-1",
                1,
                data -> data.put("case", "CASE-1").put("operation", "CLEAR_WATER")));

        publishShuffledTwice(events);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode linked = web.read(Person.YUBEI_ONE, "/problems/" + problem).body();
            assertThat(linked.path("caseId").asString()).isEqualTo("CASE-1");
            assertThat(linked.path("transferId").asString("")).isEqualTo("TRANSFER-1");
        });
    }

    @Test
    void movesDeadlinesWhenANewCalendarIsPublished() throws IOException {
        String problem = problem();
        String due = web.read(Person.YUBEI_ONE, "/problems/" + problem).text("dueOn");
        var before = reference.packages().latest("calendar", "2024").orElseThrow();
        ArrayNode days = before.content().deepCopy();
        days.addObject().put("date", due).put("type", "HOLIDAY").put("name", "新增");
        Event published =
                example("campaign-service/campaign/contract/reference.published.v1.json", "PACKAGE-1", 4, data -> {
                    data.put("kind", "calendar").put("key", "2024").put("version", before.version() + 1);
                    data.put("validFrom", "2024-01-01")
                            .put("validTo", "2025-01-01")
                            .put("title", "2024年");
                    data.set("content", days);
                });

        publishShuffledTwice(List.of(published));

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(web.read(Person.YUBEI_ONE, "/problems/" + problem)
                                .text("dueOn"))
                        .isGreaterThan(due));
    }

    @Test
    void parksAPackageThatCannotBeRead() throws IOException {
        publishShuffledTwice(List.of(example(
                "campaign-service/campaign/contract/reference.published.v1.json",
                "PACKAGE-2",
                1,
                data -> data.put("validFrom", "someday"))));

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(parked.open().toString()).contains("data-package-invalid"));
    }

    @Test
    void parksAVersionThatItDoesNotKnow() {
        others.publish(others.event("enterprise.changed.v2", "E-9", 1, Map.of("uscc", "x")));

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(parked.open().toString()).contains("event-version-unknown"));
    }

    private String problem() {
        Map<String, Object> site = Map.of("matter", "WATER", "district", "500112", "name", "渝北厂");
        String inspection = web.ask(
                        Person.YUBEI_ONE,
                        "/inspections",
                        Map.of(
                                "site",
                                site,
                                "day",
                                "2024-10-09",
                                "officers",
                                List.of("T-02", "T-03"),
                                "checklist",
                                "clear-water"))
                .id();
        web.ask(Person.YUBEI_ONE, "/inspections/" + inspection + "/arrival", Map.of("certificatesShown", true));
        return web.ask(
                        Person.YUBEI_ONE,
                        "/problems",
                        Map.of(
                                "inspection", inspection,
                                "category", "WPL-85-3",
                                "mode", "ON_SITE",
                                "description", "清洗油罐车",
                                "correctedOnSpot", false))
                .id();
    }

    private List<Event> versions(String file, String subject, Change change) throws IOException {
        List<Event> events = new ArrayList<>();
        for (int version = 1; version <= 5; version++) {
            int number = version;
            events.add(example(file, subject, number, data -> change.apply(data, number)));
        }
        return events;
    }

    private Event example(String file, String subject, int sequence, Consumer<ObjectNode> change) throws IOException {
        JsonNode example = json().readTree(Files.readString(ROOT.resolve(file)));
        ObjectNode data = (ObjectNode) example.get("data");
        change.accept(data);
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        data.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return others.event(example.get("type").asString(), subject, sequence, fields);
    }

    private void publishShuffledTwice(List<Event> events) {
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);
        Collections.shuffle(twice, new Random(7));
        twice.forEach(others::publish);
    }

    /** Makes one version of an example of another. */
    @FunctionalInterface
    private interface Change {
        void apply(ObjectNode data, int version);
    }
}
