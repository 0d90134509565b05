package sharpsword.campaign;

import java.util.function.Predicate;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import tools.jackson.databind.JsonNode;

/** Reads what was published, in order, from the queue that sees everything. */
public final class Tapped {

    private static final long WAIT = 10_000;

    private Tapped() {}

    /** The next event of that type that fits; those before it are gone. */
    public static JsonNode next(RabbitTemplate rabbit, String type, Predicate<JsonNode> fits) {
        for (Message next = rabbit.receive(CampaignPlatform.TAP, WAIT);
                next != null;
                next = rabbit.receive(CampaignPlatform.TAP, WAIT)) {
            JsonNode event = CampaignPlatform.JSON.readTree(next.getBody());
            if (event.path("type").asString().equals(type) && fits.test(event)) {
                return event;
            }
        }
        throw new AssertionError("No such " + type + " was published");
    }
}
