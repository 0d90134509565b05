package sharpsword.operation.trial;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import tools.jackson.databind.json.JsonMapper;

/** The other services, as far as this one hears of them: they publish events. */
public final class Others {

    /** Firms with valid codes; the last stands on the positive list. */
    public static final List<String> FIRMS = List.of("91500112MA5U00001H", "91500102MA5U000025", "91500112MA5U00003P");

    private static boolean introduced;

    private final RabbitTemplate rabbit;
    private final EventFormat format;
    private final JsonMapper json;
    private final TrialClock clock;

    Others(RabbitTemplate rabbit, EventFormat format, JsonMapper json, TrialClock clock) {
        this.clock = clock;
        this.rabbit = rabbit;
        this.format = format;
        this.json = json;
    }

    public Event event(String type, String subject, long sequence, Map<String, ?> data) {
        Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        return new Event(
                UUID.randomUUID().toString(),
                type,
                "/other/records",
                subject,
                sequence,
                now,
                now,
                now,
                "service:other",
                null,
                json.valueToTree(data));
    }

    public void publish(Event event) {
        MessageProperties properties = new MessageProperties();
        properties.setContentType(EventFormat.CONTENT_TYPE);
        properties.setMessageId(event.id());
        rabbit.send("sharpsword.events", event.routingKey(), new Message(format.write(event), properties));
    }

    /** Tells of the officers, two firms and the plan of 2024, once, and waits until they have arrived. */
    void introduceEverybody(Web web) {
        if (introduced) {
            return;
        }
        for (Person person : Person.values()) {
            publish(event("officer.changed.v1", person.officer(), 1, officer(person)));
        }
        publish(event("enterprise.changed.v1", "E-1", 1, firm(0, "渝北甲厂", "500112", false)));
        publish(event("enterprise.changed.v1", "E-2", 1, firm(1, "涪陵乙厂", "500102", false)));
        publish(event("enterprise.changed.v1", "E-3", 1, firm(2, "渝北丙厂", "500112", true)));
        publish(event("operation.published.v1", "2024-CLEAR_WATER", 1, plan(2024, List.of("WAT-500000"))));
        publish(event("operation.published.v1", "2024-BLUE_SKY", 1, Map.of("operation", "BLUE_SKY", "year", 2024)));
        await().until(() -> web.read(Person.LEAD, "/plans/CLEAR_WATER-2024").status() == 200);
        await().until(() -> web.read(Person.LEFT, "/leads").status() == 403);
        introduced = true;
    }

    public static Map<String, Object> plan(int year, List<String> partners) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("campaign", "C-" + year);
        data.put("operation", "CLEAR_WATER");
        data.put("year", year);
        data.put("from", year + "-10-01");
        data.put("to", year + "-10-31");
        data.put("leadAgency", "CORPS-500000");
        data.put("partners", partners);
        data.put("districts", List.of("500112", "500102"));
        data.put("quotas", List.of(Map.of("district", "500112", "sites", 10)));
        data.put("legalBasis", List.of("WPL-83"));
        data.put("state", "PUBLISHED");
        return data;
    }

    private static Map<String, Object> officer(Person person) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("officer", person.officer());
        data.put("login", person.name().toLowerCase(java.util.Locale.ROOT));
        data.put("agency", person.agency());
        data.put("district", person.district());
        data.put("roles", List.of(person.role()));
        data.put("standing", person == Person.LEFT ? "LEFT" : "ACTIVE");
        data.put("certificateValidTo", person == Person.EXPIRED ? "2024-01-31" : "2099-12-31");
        return data;
    }

    private static Map<String, Object> firm(int which, String name, String district, boolean positiveList) {
        return Map.of(
                "uscc",
                FIRMS.get(which),
                "name",
                name,
                "district",
                district,
                "listed",
                false,
                "keyUnit",
                List.of("WATER"),
                "positiveList",
                positiveList,
                "state",
                "REGISTERED");
    }
}
