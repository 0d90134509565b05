package sharpsword.campaign.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import sharpsword.campaign.CampaignSettings;
import sharpsword.messaging.event.Event;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as other services tell them, by what matters for counting. */
public final class FactsFixture {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final CampaignSettings SETTINGS =
            new CampaignSettings("500000", "CORPS-500000", 1_000_000, 5000, "JOINT_ROUND", "interview-2024-07-18");
    static final ReadingFact READING =
            new ReadingFact(new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load()), SETTINGS);

    private FactsFixture() {}

    /** An event of hazardous waste in 渝北 that was known as soon as it happened. */
    public static Event event(String type, String subject, long sequence, String at, Object... more) {
        ObjectNode data = JSON.createObjectNode();
        data.put("operation", "HAZARDOUS_WASTE").put("year", 2024);
        data.put("district", "500112").put("agency", "DET-500112");
        for (int i = 0; i < more.length; i += 2) {
            data.set((String) more[i], JSON.valueToTree(more[i + 1]));
        }
        Instant when = Instant.parse(at);
        return new Event(
                new UUID(type.hashCode(), new Random(subject.hashCode() * 31L + sequence).nextLong()).toString(),
                type,
                source(type),
                subject,
                sequence,
                when,
                when,
                when,
                "officer:o-1",
                null,
                data);
    }

    /** The same, recorded and known later than it happened. */
    public static Event known(Event event, Duration later) {
        Instant at = event.occurredAt().plus(later);
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.occurredAt(),
                at,
                at,
                event.actor(),
                null,
                event.data());
    }

    private static String source(String type) {
        return switch (type.substring(0, type.indexOf('.'))) {
            case "case", "leniency" -> "/case-service/cases";
            case "transfer" -> "/case-service/transfers";
            case "tip", "reward" -> "/operation-rewarded-reporting/tips";
            case "enterprise" -> "/campaign/enterprises";
            default -> "/operation-hazardous-waste/" + type.substring(0, type.indexOf('.')) + "s";
        };
    }

    static Fact fact(Event event) {
        return READING.of(event).orElseThrow();
    }
}
