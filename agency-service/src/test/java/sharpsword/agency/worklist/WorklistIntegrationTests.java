package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.agency.AgencyPlatform;
import sharpsword.agency.Owners;
import sharpsword.agency.TestTokens;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.readmodel.ReadModels;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worklist from events over a real broker to the page of each person. */
class WorklistIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private ReadModels models;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyOrderAndAnyRepetitionGiveTheSameList(long seed) throws NotPublished {
        Place place = Place.fresh();
        String problem = UUID.randomUUID().toString();
        List<Event> events = new ArrayList<>(List.of(
                place.told("problem.found.v1", problem, 1, "\"state\": \"OPEN\""),
                place.told("problem.progressed.v1", problem, 2, "\"state\": \"PLAN_FILED\""),
                place.told("problem.progressed.v1", problem, 3, "\"state\": \"DONE_CLAIMED\""),
                place.told("problem.progressed.v1", problem, 4, "\"state\": \"LOCAL_CHECKED\"")));
        events.addAll(events);
        Collections.shuffle(events, new Random(seed));

        publisher.publish(events);

        await().untilAsserted(() -> assertThat(tasks(place.head())).containsExactly("REVIEW_RECTIFICATION"));
        assertThat(tasks(place.inspector())).isEmpty();
    }

    @Test
    void anItemGoesWhenItsSubjectMovesOnAndIsSeenByItsAgencyAndRoleOnly() throws NotPublished {
        Place place = Place.fresh();
        String lead = UUID.randomUUID().toString();

        publisher.publish(List.of(place.told("lead.registered.v1", lead, 1, "\"state\": \"REGISTERED\"")));
        await().untilAsserted(() -> assertThat(tasks(place.inspector())).containsExactly("ASSIGN_LEAD"));
        assertThat(tasks(place.head())).isEmpty();
        assertThat(tasks(TestTokens.officer("f", "FOR-500000", "500000", "partner-officer")))
                .isEmpty();
        assertThat(tasks(Place.fresh().inspector())).isEmpty();
        assertThat(tasks(TestTokens.systemAdministrator())).isEmpty();

        publisher.publish(List.of(place.told("lead.concluded.v1", lead, 2, "\"state\": \"CONCLUDED\"")));
        await().untilAsserted(() -> assertThat(tasks(place.inspector())).isEmpty());
    }

    @Test
    void aTransferWaitsForTheHeadThenTheHandlerThenThePolice() throws NotPublished {
        Place place = Place.fresh();
        String transfer = UUID.randomUUID().toString();

        publisher.publish(List.of(place.told(
                "transfer.reported.v1",
                transfer,
                1,
                "\"to\": \"%s\", \"state\": \"REPORT_SUBMITTED\"".formatted(place.police()))));
        await().untilAsserted(() -> assertThat(tasks(place.head())).containsExactly("APPROVE_TRANSFER"));
        assertThat(tasks(place.policeOfficer())).isEmpty();

        publisher.publish(List.of(place.told(
                "transfer.approved.v1",
                transfer,
                2,
                "\"to\": \"%s\", \"state\": \"APPROVED\"".formatted(place.police()))));
        await().untilAsserted(() -> assertThat(tasks(place.handler())).containsExactly("SEND_TRANSFER"));
        assertThat(light(place.handler(), "2024-06-03T02:00:00Z")).isEqualTo("GREEN");
        assertThat(light(place.handler(), "2024-06-04T00:00:00Z")).isEqualTo("YELLOW");
        assertThat(light(place.handler(), "2024-06-04T01:00:01Z")).isEqualTo("RED");

        publisher.publish(List.of(place.told(
                "transfer.sent.v1", transfer, 3, "\"to\": \"%s\", \"state\": \"SENT\"".formatted(place.police()))));
        await().untilAsserted(() -> assertThat(tasks(place.policeOfficer())).containsExactly("SIGN_FOR_TRANSFER"));
        assertThat(tasks(place.handler())).isEmpty();
    }

    /** A later step of a problem does not make its deadline look far away again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theColourCountsFromWhereTheClockStarted(long seed) throws NotPublished {
        Place place = Place.fresh();
        String problem = UUID.randomUUID().toString();
        String deadline = "\"deadline\": \"2024-06-12\"";
        List<Event> events = new ArrayList<>(List.of(
                place.told("problem.found.v1", problem, 1, "\"state\": \"OPEN\", " + deadline),
                Told.event(
                        "problem.progressed.v1",
                        problem,
                        2,
                        Instant.parse("2024-06-11T10:00:00Z"),
                        "{\"agency\": \"%s\", \"state\": \"IN_PROGRESS\", %s}".formatted(place.agency(), deadline))));
        Collections.shuffle(events, new Random(seed));

        publisher.publish(events);

        await().untilAsserted(() -> assertThat(tasks(place.inspector())).containsExactly("FOLLOW_RECTIFICATION"));
        await().untilAsserted(() ->
                assertThat(light(place.inspector(), "2024-06-11T11:00:00Z")).isEqualTo("YELLOW"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOpenedCaseTakesThePlaceOfItsProposal(boolean proposalFirst) throws NotPublished {
        Place place = Place.fresh();
        String problem = UUID.randomUUID().toString();
        Event proposal = place.told("filing.proposed.v1", problem, 5, "\"problem\": \"" + problem + "\"");
        Event opened = place.told(
                "case.opened.v1",
                UUID.randomUUID().toString(),
                1,
                "\"filing\": \"" + problem + "\", \"state\": \"PRELIM_REVIEW\", \"deadline\": \"2024-06-18\"");

        publisher.publish(proposalFirst ? List.of(proposal, opened) : List.of(opened, proposal));

        await().untilAsserted(() -> assertThat(tasks(place.handler())).containsExactly("REVIEW_CASE"));
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(tasks(place.handler())).containsExactly("REVIEW_CASE"));
    }

    @Test
    void countsWhatIsOpenAndWhatIsLate() throws NotPublished {
        Place place = Place.fresh();
        publisher.publish(List.of(
                place.told(
                        "problem.found.v1",
                        UUID.randomUUID().toString(),
                        1,
                        "\"state\": \"OPEN\", \"deadline\": \"2024-06-10\""),
                place.told(
                        "problem.found.v1",
                        UUID.randomUUID().toString(),
                        1,
                        "\"state\": \"OPEN\", \"deadline\": \"2024-07-10\""),
                place.told("lead.registered.v1", UUID.randomUUID().toString(), 1, "\"state\": \"REGISTERED\"")));

        await().untilAsserted(() -> assertThat(
                        get(place.inspector(), "/api/agency/worklist/counts?asOf=2024-06-20T00:00:00Z"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"total": 3, "overdue": 1, "tasks": {"FILE_RECTIFICATION_PLAN": 2, "ASSIGN_LEAD": 1}}
                        """));
        assertThat(get(place.inspector(), "/api/agency/worklist?limit=2"))
                .bodyJson()
                .extractingPath("$.items[*].due")
                .asArray()
                .containsExactly("2024-06-10T15:59:59.999Z", "2024-07-10T15:59:59.999Z");
    }

    @Test
    void anUnknownVersionIsParkedAndCanBeDiscardedWithAReason() throws NotPublished {
        Place place = Place.fresh();
        Event event = place.told("problem.found.v2", UUID.randomUUID().toString(), 1, "\"state\": \"OPEN\"");
        String id = "agency.worklist/" + event.id();
        String administrator = TestTokens.systemAdministrator();

        publisher.publish(List.of(event));

        await().untilAsserted(() -> assertThat(get(administrator, "/api/agency/parked-messages"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(id));
        String discard = "/api/agency/parked-messages/discard";
        String body = "{\"id\": \"%s\", \"reason\": \"%s\"}";
        assertThat(get(place.inspector(), "/api/agency/parked-messages")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(administrator, discard, body.formatted(id, " "))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(administrator, "/api/agency/parked-messages/replay", "{\"id\": \"%s\"}".formatted(id)))
                .hasStatus(HttpStatus.NO_CONTENT);
        await().untilAsserted(() -> assertThat(post(administrator, discard, body.formatted(id, "v2 不存在")))
                .hasStatus(HttpStatus.NO_CONTENT));
        assertThat(post(administrator, discard, body.formatted(id, "again"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aRebuildFillsANewVersionFromTheOwnersHistories() throws NotPublished {
        Place place = Place.fresh();
        Event event = place.told("problem.found.v1", UUID.randomUUID().toString(), 1, "\"state\": \"OPEN\"");
        String before = models.live(KeepingWorklist.MODEL);
        assertThat(post(place.head(), "/api/agency/worklist/rebuild", null)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(post(TestTokens.systemAdministrator(), "/api/agency/worklist/rebuild", null))
                .hasStatus(HttpStatus.ACCEPTED);

        for (String owner : Owners.ALL) {
            Message request = rabbit.receive(owner + ".backfill", 10_000);
            assertThat(request).as(owner).isNotNull();
            JsonNode asked = JSON.readTree(request.getBody());
            assertThat(asked.get("queue").asString()).isEqualTo("agency.worklist");
            assertThat(asked.get("types").valueStream().map(JsonNode::asString)).contains("problem.found.v1");
            if (owner.equals("operation-blue-sky")) {
                publisher.publishTo("agency.worklist", publisher.message(event));
            }
            publisher.publishTo("agency.worklist", publisher.message(marker(asked, owner)));
        }
        await().untilAsserted(
                        () -> assertThat(models.live(KeepingWorklist.MODEL)).isNotEqualTo(before));
        await().untilAsserted(() -> assertThat(tasks(place.inspector())).containsExactly("FILE_RECTIFICATION_PLAN"));
        assertThat(RebuildingWorklist.OWNERS).containsExactlyInAnyOrderElementsOf(Owners.ALL);
    }

    private static Event marker(JsonNode asked, String owner) {
        return Told.event(
                "backfill.completed.v1",
                asked.get("model").asString() + "/" + asked.get("version").asInt(),
                1,
                Place.AT,
                "{\"model\": \"%s\", \"version\": %d, \"owner\": \"%s\"}"
                        .formatted(
                                asked.get("model").asString(),
                                asked.get("version").asInt(),
                                owner));
    }

    private List<String> tasks(String token) {
        MvcTestResult answer = get(token, "/api/agency/worklist");
        assertThat(answer).hasStatusOk();
        return read(answer)
                .valueStream()
                .map(item -> item.get("task").asString())
                .toList();
    }

    private String light(String token, String asOf) {
        MvcTestResult answer = get(token, "/api/agency/worklist?asOf=" + asOf);
        assertThat(answer).hasStatusOk();
        return read(answer).get(0).get("light").asString();
    }

    private static JsonNode read(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray()).get("items");
    }
}
