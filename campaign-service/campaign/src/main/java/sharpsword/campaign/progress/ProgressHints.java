package sharpsword.campaign.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Identifiers;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.relay.EventPublisher;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whoever listens that numbers have changed: {@code progress.changed}, transient, belonging to no document. A hint that
 * is lost costs nothing but freshness, since a page fetches the numbers itself, under its own scope.
 */
@Component
class ProgressHints {

    static final String TYPE = "progress.changed.v1";
    private static final Logger LOG = LoggerFactory.getLogger(ProgressHints.class);

    private final RabbitTemplate rabbit;
    private final EventFormat format;
    private final JsonMapper json;
    private final Clock clock;

    ProgressHints(RabbitTemplate rabbit, EventFormat format, JsonMapper json, Clock clock) {
        this.rabbit = rabbit;
        this.format = format;
        this.json = json;
        this.clock = clock;
    }

    void changed(Collection<CellKey> cells) {
        try {
            rabbit.send(
                    EventPublisher.EXCHANGE,
                    Event.routingKey(TYPE),
                    MessageBuilder.withBody(format.write(hint(cells)))
                            .setContentType(EventFormat.CONTENT_TYPE)
                            .setType(TYPE)
                            .setDeliveryMode(MessageDeliveryMode.NON_PERSISTENT)
                            .build());
        } catch (AmqpException away) {
            LOG.info("Nobody is told that progress has changed: {}", away.getMessage());
        }
    }

    private Event hint(Collection<CellKey> cells) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ObjectNode data = json.createObjectNode();
        data.set(
                "years",
                json.valueToTree(
                        cells.stream().map(CellKey::year).distinct().sorted().toList()));
        data.set(
                "operations",
                json.valueToTree(cells.stream()
                        .map(CellKey::operation)
                        .distinct()
                        .sorted()
                        .toList()));
        data.set(
                "districts",
                json.valueToTree(cells.stream()
                        .map(CellKey::district)
                        .distinct()
                        .sorted()
                        .toList()));
        return new Event(
                Identifiers.timeOrdered(now),
                TYPE,
                "/campaign/progress",
                "progress",
                1,
                now,
                now,
                now,
                "service:campaign",
                null,
                data);
    }
}
