package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.relay.NotPublished;

/** What other services tell: officers, agencies, firms and proposals. */
abstract class CaseNews extends CasePlatform {

    /** Publishes an event of another service, as often as wanted. */
    void publish(Event event, int times) {
        try {
            for (int i = 0; i < times; i++) {
                publisher.publish(List.of(event));
            }
        } catch (NotPublished failure) {
            throw new AssertionError("The broker did not take " + event.type(), failure);
        }
    }

    Event event(String type, String subject, long sequence, Instant at, Object data) {
        return new Event(
                UUID.randomUUID().toString(),
                type,
                "/of-test",
                subject,
                sequence,
                at,
                at,
                at,
                "service:of-test",
                null,
                json.valueToTree(data));
    }

    /** Makes the officers and agencies of the district known. */
    void knowEverybody() {
        Instant at = Instant.parse("2024-01-02T02:00:00Z");
        for (String officer : List.of("DEMO-10", "DEMO-11", "DEMO-12", "DEMO-13")) {
            officer(officer, "500112", at, "2030-12-31");
            officer(officer.replace("DEMO", "FUL"), "500102", at, "2030-12-31");
        }
        for (String agency : List.of(
                "DET-500112",
                "PSB-500112",
                "PROC-500112",
                "DET-500102",
                "PSB-500102",
                "PROC-500102",
                "PSB-500000",
                "PROC-500000")) {
            agency(agency, at);
        }
        publish(
                event(
                        "enterprise.changed.v1",
                        "of-firm",
                        1,
                        at,
                        Map.of(
                                "uscc",
                                "91500112MA5U000016",
                                "name",
                                "演示·渝北电镀有限公司",
                                "district",
                                "500112",
                                "state",
                                "ACTIVE")),
                1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(mongo.getCollection("agencies").countDocuments()).isGreaterThanOrEqualTo(8);
            assertThat(mongo.getCollection("officers").countDocuments()).isGreaterThanOrEqualTo(8);
            assertThat(mongo.getCollection("enterprises").countDocuments()).isGreaterThanOrEqualTo(1);
        });
    }

    /** Tells of an agency of the district that its code names. */
    void agency(String code, Instant at) {
        publish(
                event(
                        "agency.changed.v1",
                        "of-" + code,
                        1,
                        at,
                        Map.of(
                                "code",
                                code,
                                "name",
                                code,
                                "kind",
                                "X",
                                "level",
                                "X",
                                "district",
                                code.substring(code.indexOf('-') + 1),
                                "state",
                                "ACTIVE")),
                1);
    }

    /** Tells of an inspector, whose certificate is valid to that day, or who has none. */
    void officer(String officer, String district, Instant at, @Nullable String certificateValidTo) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "officer",
                officer,
                "login",
                officer,
                "agency",
                "DET-" + district,
                "district",
                district,
                "roles",
                List.of("inspector"),
                "standing",
                "ACTIVE"));
        if (certificateValidTo != null) {
            told.put("certificateValidTo", certificateValidTo);
        }
        publish(event("officer.changed.v1", "of-" + officer, 1, at, told), 1);
    }

    /** Proposes a filing and answers the case that came of it. */
    String proposedCase(String kind, String district, int times) {
        String filing = UUID.randomUUID().toString();
        publish(proposal(filing, kind, district), times);
        return await().atMost(Duration.ofSeconds(30)).until(() -> caseOf(filing), id -> id != null);
    }

    @Nullable
    String caseOf(String filing) {
        Document found = mongo.getCollection("cases")
                .find(new Document("proposal.filing", filing))
                .first();
        return found == null ? null : found.getString("_id");
    }

    Event proposal(String filing, String kind, String district) {
        return event(
                "filing.proposed.v1",
                filing,
                1,
                Instant.parse("2024-06-14T02:00:00Z"),
                Map.ofEntries(
                        Map.entry("problem", "problem-of-" + filing),
                        Map.entry("operation", "HAZARDOUS_WASTE"),
                        Map.entry("year", 2024),
                        Map.entry("district", district),
                        Map.entry("agency", "DET-" + district),
                        Map.entry("enterprise", "91500112MA5U000016"),
                        Map.entry("violation", "SWL-112-1"),
                        Map.entry("kind", kind),
                        Map.entry("planned", true),
                        Map.entry("discoveredAt", "2024-06-12T02:00:00Z"),
                        Map.entry("actDate", "2024-06-11"),
                        Map.entry("state", "PROPOSED")));
    }
}
