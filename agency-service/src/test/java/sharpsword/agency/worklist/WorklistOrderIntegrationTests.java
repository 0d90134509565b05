package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import sharpsword.agency.AgencyPlatform;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.readmodel.ReadModels;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;
import tools.jackson.databind.json.JsonMapper;

/** In which order the worklist comes, and to whom an item belongs as it passes from hand to hand. */
class WorklistOrderIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIST = "/api/agency/worklist";

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private ReadModels models;

    @Autowired
    private MongoOperations mongo;

    /** T17, Art. 7: the police sign for the file at once. */
    @Test
    void whatIsDueAtOnceComesFirstAndWhatHasNoDeadlineLast() throws NotPublished {
        Place place = Place.fresh();
        String to = "\"to\": \"%s\", ".formatted(place.police());
        // What has no deadline is addressed to the same desk here, so that all three stand in one list.
        String copyTo = "\"copyTo\": \"%s\", ".formatted(place.police());
        publisher.publish(List.of(
                place.told("transfer.progressed.v1", id(), 1, copyTo + "\"state\": \"SUPERVISION_REQUESTED\""),
                place.told("transfer.received.v1", id(), 1, to + "\"state\": \"RECEIVED\""),
                place.told("transfer.sent.v1", id(), 1, to + "\"state\": \"SENT\"")));

        await().untilAsserted(() -> assertThat(get(place.policeOfficer(), LIST))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].task")
                .asArray()
                .containsExactly("SIGN_FOR_TRANSFER", "DECIDE_ON_TRANSFER", "SUPERVISE_FILING"));
        assertThat(get(place.policeOfficer(), LIST + "?limit=1&offset=1"))
                .bodyJson()
                .extractingPath("$.items[*].task")
                .asArray()
                .containsExactly("DECIDE_ON_TRANSFER");
        assertThat(get(place.policeOfficer(), LIST + "/counts?asOf=2024-06-20T00:00:00Z"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 3, \"overdue\": 1}");
    }

    /** The order comes from the index, also for several scope keys and with {@code _id} behind equal deadlines. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOrderIsReadFromAnIndex(boolean byTask) {
        Document filter = new Document("visibleTo", new Document("$in", List.of("A:PSB-500112", "O:one", "D:500112")))
                .append("open", true)
                .append("roles", new Document("$in", List.of("PARTNER_OFFICER")));
        if (byTask) {
            filter.append("task", "SIGN_FOR_TRANSFER");
        }
        Document find = new Document("find", models.live(KeepingWorklist.MODEL))
                .append("filter", filter)
                .append("sort", new Document("sortAt", 1).append("_id", 1))
                .append("limit", 50);

        Document explained = mongo.executeCommand(new Document("explain", find));

        assertThat(explained.toJson())
                .contains("IXSCAN")
                .doesNotContain("\"SORT\"")
                .doesNotContain("COLLSCAN");
        assertThat(mongo.getCollection(models.live(KeepingWorklist.MODEL))
                        .listIndexes()
                        .map(index -> String.join(
                                " ", index.get("key", Document.class).keySet())))
                .contains("visibleTo open sortAt _id", "visibleTo open task sortAt _id");
    }

    @Test
    void anItemThatNamesNobodyIsSeenByNobodyWhoHadItBefore() throws NotPublished {
        Place place = Place.fresh();
        String transfer = id();
        String to = "\"to\": \"%s\", ".formatted(place.police());
        publisher.publish(List.of(place.told("transfer.received.v1", transfer, 1, to + "\"state\": \"RECEIVED\"")));
        await().untilAsserted(() -> assertThat(tasks(place.policeOfficer())).containsExactly("DECIDE_ON_TRANSFER"));
        Event withoutProcuratorate =
                place.told("transfer.progressed.v1", transfer, 2, "\"state\": \"SUPERVISION_REQUESTED\"");

        publisher.publish(List.of(withoutProcuratorate));

        await().untilAsserted(() -> assertThat(tasks(place.policeOfficer())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST + "?asOf=", LIST + "/counts?asOf="})
    void aTimeThatNoClockCanShowIsRefused(String question) {
        assertThat(get(Place.fresh().inspector(), question + "+999999999-12-31T00:00:00Z"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\": \"parameter-malformed\", \"field\": \"asOf\"}");
    }

    private List<String> tasks(String token) {
        return JSON.readTree(get(token, LIST).getResponse().getContentAsByteArray())
                .get("items")
                .valueStream()
                .map(item -> item.get("task").asString())
                .toList();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
