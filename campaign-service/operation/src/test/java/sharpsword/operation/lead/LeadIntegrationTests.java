package sharpsword.operation.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.messaging.consume.ParkedMessages;
import sharpsword.messaging.event.Event;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Others;
import sharpsword.operation.trial.Person;

/** Leads are registered, seen by those who may, handed on and taken over. */
class LeadIntegrationTests extends OperationServer {

    @Autowired
    private ParkedMessages parked;

    @Test
    void isRegisteredOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();

        Answered first = web.ask(Person.YUBEI_ONE, "/leads", lead("DRINKING_WATER_SOURCE", "500112"), key);
        Answered again = web.ask(Person.YUBEI_ONE, "/leads", lead("DRINKING_WATER_SOURCE", "500112"), key);
        Answered other = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500112"), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("strand")).isEqualTo("SOURCES");
        assertThat(first.text("enterpriseName")).isEqualTo("渝北甲厂");
        assertThat(first.body().has("visibleTo")).isFalse();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesBadInputWithTheNameOfTheField() {
        Answered empty = web.ask(Person.YUBEI_ONE, "/leads", Map.of("source", "SUPERVISION"));
        Answered air = web.ask(Person.YUBEI_ONE, "/leads", lead("AIR", "500112"));
        Answered unknown = web.ask(Person.YUBEI_ONE, "/leads", lead("MAGIC", "500112"));
        Answered elsewhere = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500102"));
        Answered nowhere = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500999"));
        Answered firm =
                web.ask(Person.YUBEI_ONE, "/leads", with(lead("WATER", "500112"), "enterprise", "91500112MA5U00001X"));
        Answered byHand = web.ask(Person.YUBEI_ONE, "/leads", with(lead("WATER", "500112"), "source", "TIP"));
        Answered misspelt = web.ask(Person.YUBEI_ONE, "/leads", with(lead("WATER", "500112"), "mater", "WATER"));

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body().path("errors").findValuesAsString("field")).contains("matter", "district", "subject");
        assertThat(air.code()).isEqualTo("lead-matter-elsewhere");
        assertThat(air.body().path("arguments").path("operation").asString()).isEqualTo("BLUE_SKY");
        assertThat(unknown.code()).isEqualTo("matter-unknown");
        assertThat(elsewhere.code()).isEqualTo("district-elsewhere");
        assertThat(nowhere.code()).isEqualTo("district-unknown");
        assertThat(firm.code()).isEqualTo("uscc-invalid");
        assertThat(byHand.code()).isEqualTo("lead-source-not-by-hand");
        assertThat(misspelt.status()).isEqualTo(400);
    }

    @Test
    void isHiddenFromEverybodyElseInListCountAndAddress() {
        String id = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500112")).id();

        assertThat(web.read(Person.LEAD, "/leads/" + id).status()).isEqualTo(200);
        assertThat(web.read(Person.LEADER, "/leads/" + id).status()).isEqualTo(200);
        for (Person stranger : List.of(Person.FULING_ONE, Person.FORESTER, Person.ADMINISTRATOR)) {
            assertThat(web.read(stranger, "/leads/" + id).code()).isEqualTo("lead-unknown");
            assertThat(web.read(stranger, "/leads?limit=200")
                            .body()
                            .path("items")
                            .findValuesAsString("id"))
                    .doesNotContain(id);
            assertThat(web.ask(stranger, "/leads/" + id + "/conclusion", Map.of("outcome", "UNVERIFIED", "note", "x"))
                            .status())
                    .isIn(403, 404);
        }
        assertThat(web.read(Person.FORESTER, "/counts")
                        .body()
                        .path("leads")
                        .path("REGISTERED")
                        .asLong())
                .isZero();
    }

    @Test
    void isConcludedUnverifiedWithoutAVisitButNotVerified() {
        String id = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500112")).id();
        Answered unknown = web.ask(Person.YUBEI_ONE, "/leads/" + id + "/assignment", Map.of("officers", List.of("NO")));
        Answered assigned =
                web.ask(Person.YUBEI_ONE, "/leads/" + id + "/assignment", Map.of("officers", List.of("T-02", "T-02")));
        assertThat(assigned.body().path("officers").toString()).isEqualTo("[\"T-02\"]");

        Answered verified = conclude(id, "VERIFIED");
        Answered unverified = conclude(id, "UNVERIFIED");

        assertThat(unknown.code()).isEqualTo("officer-unknown");
        assertThat(verified.code()).isEqualTo("lead-not-inspected");
        assertThat(unverified.text("state")).isEqualTo("CONCLUDED");
        assertThat(unverified.body().path("possible").isEmpty()).isTrue();
    }

    @Test
    void goesToTheOperationThatItsTrueMatterBelongsTo() {
        String id = web.ask(Person.YUBEI_ONE, "/leads", lead("WATER", "500112")).id();
        Map<String, String> air = Map.of("matter", "AIR", "reason", "实为废气");

        Answered byInspector = web.ask(Person.YUBEI_ONE, "/leads/" + id + "/dispatch", air);
        Answered here = web.ask(Person.LEAD, "/leads/" + id + "/dispatch", Map.of("matter", "WATER", "reason", "x"));
        Answered away = web.ask(Person.LEAD, "/leads/" + id + "/dispatch", air);
        others.publish(others.event(
                "lead.taken-over.v1",
                "L-of-blue-sky",
                2,
                Map.of("operation", "BLUE_SKY", "from", "CLEAR_WATER", "predecessor", id, "origin", id)));

        assertThat(byInspector.code()).isEqualTo("role-required");
        assertThat(here.code()).isEqualTo("lead-matter-here");
        assertThat(away.text("dispatchedTo")).isEqualTo("BLUE_SKY");
        await().untilAsserted(() -> {
            Answered handedOver = web.read(Person.LEAD, "/leads/" + id);
            assertThat(handedOver.text("state")).isEqualTo("HANDED_OVER");
            assertThat(handedOver.text("takenOverAs")).isEqualTo("L-of-blue-sky");
        });
    }

    @Test
    void isTakenOverOnceHoweverOftenItIsToldAndAnswersItsPredecessor() {
        Map<String, Object> told = new HashMap<>(Map.of(
                "operation", "BLUE_SKY",
                "from", "BLUE_SKY",
                "to", "CLEAR_WATER",
                "lead", "L-1",
                "matter", "WATER",
                "source", "SUPERVISION",
                "district", "500102",
                "agency", "DET-500102",
                "enterprise", Others.FIRMS.get(1)));
        Event dispatched = others.event("lead.dispatched.v1", "L-1", 3, told);
        Event elsewhere = others.event("lead.dispatched.v1", "L-2", 3, with(told, "to", "BLUE_SKY"));

        others.publish(elsewhere);
        others.publish(dispatched);
        others.publish(dispatched);

        await().untilAsserted(() -> assertThat(takenOver("L-1")).hasSize(1));
        String id = takenOver("L-1").getFirst();
        Answered lead = web.read(Person.FULING_ONE, "/leads/" + id);
        assertThat(lead.body().path("origin").path("operation").asString()).isEqualTo("BLUE_SKY");
        assertThat(takenOver("L-2")).isEmpty();
    }

    @Test
    void parksALeadWhoseMatterIsNotOurs() {
        Event wrong = others.event(
                "tip.dispatched.v1",
                "TIP-9",
                4,
                Map.of(
                        "to", "CLEAR_WATER",
                        "tip", "TIP-9",
                        "matter", "AIR",
                        "district", "500102",
                        "agency", "DET-500102"));

        others.publish(wrong);

        await().untilAsserted(() -> assertThat(parked.open().toString()).contains("lead-matter-elsewhere"));
        assertThat(takenOver("TIP-9")).isEmpty();
    }

    private List<String> takenOver(String record) {
        return web.read(Person.FULING_ONE, "/leads?district=500102&limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(lead -> lead.path("origin").path("record").asString("").equals(record))
                .map(lead -> lead.path("id").asString())
                .toList();
    }

    private Answered conclude(String id, String outcome) {
        return web.ask(Person.YUBEI_ONE, "/leads/" + id + "/conclusion", Map.of("outcome", outcome, "note", "已核实"));
    }

    private static Map<String, Object> lead(String matter, String district) {
        return new HashMap<>(Map.of(
                "source",
                "SUPERVISION",
                "matter",
                matter,
                "district",
                district,
                "enterprise",
                Others.FIRMS.getFirst(),
                "subject",
                "渝北甲厂",
                "description",
                "夜间排水"));
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
