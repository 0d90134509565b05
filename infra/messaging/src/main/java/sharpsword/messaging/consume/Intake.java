package sharpsword.messaging.consume;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import sharpsword.access.RefusedException;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.event.EventFormat.InvalidEvent;
import sharpsword.messaging.readmodel.Rebuilds;
import sharpsword.messaging.relay.NotPublished;

/** Takes one message in: reads it, lets the listener decide, and does what was decided. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final String service;
    private final EventFormat format;
    private final Attempts attempts;
    private final ParkedMessages parked;
    private final Rebuilds rebuilds;

    Intake(String service, EventFormat format, Attempts attempts, ParkedMessages parked, Rebuilds rebuilds) {
        this.service = service;
        this.format = format;
        this.attempts = attempts;
        this.parked = parked;
        this.rebuilds = rebuilds;
    }

    /** Takes one message in. Afterwards it is handled, waits for its next attempt, or is parked. */
    void take(Consumer consumer, Message message) throws NotPublished {
        switch (handle(consumer, message)) {
            case Handling.Done done -> {}
            case Handling.Retry retry -> attempts.again(consumer.queue(), message, retry.reason());
            case Handling.Park park -> {
                LOG.warn(
                        "{} parks {}: {}",
                        consumer.queue(),
                        message.getMessageProperties().getMessageId(),
                        park);
                parked.park(consumer.queue(), message, park.code(), park.reason());
            }
        }
    }

    /** The event in a message, if the listener wants it. */
    Reading read(Consumer consumer, Message message) {
        Event event;
        try {
            event = format.read(message.getBody());
        } catch (InvalidEvent invalid) {
            return new Reading.Unreadable(Handling.park("event-invalid", String.valueOf(invalid.getMessage())));
        }
        if (consumer.types().contains(event.type())) {
            return new Reading.Wanted(event);
        }
        if (event.type().equals(Rebuilds.COMPLETED)) {
            return new Reading.Marker(event);
        }
        if (knowsAnotherVersion(consumer.types(), event)) {
            return new Reading.Unreadable(Handling.park("event-version-unknown", event.type()));
        }
        return new Reading.Unreadable(Handling.done());
    }

    private Handling handle(Consumer consumer, Message message) {
        return switch (read(consumer, message)) {
            case Reading.Unreadable unreadable -> unreadable.handling();
            case Reading.Wanted wanted -> handle(consumer, wanted.event());
            case Reading.Marker marker -> {
                rebuilds.completed(marker.event());
                yield Handling.done();
            }
        };
    }

    private Handling handle(Consumer consumer, Event event) {
        try {
            return switch (consumer) {
                case Projection projection -> {
                    projection.project(List.of(event));
                    yield Handling.done();
                }
                case Reaction reaction -> reaction.react(event, Command.reacting(service, reaction.queue(), event));
            };
        } catch (RefusedException refused) {
            return Handling.of(refused.refusal());
        } catch (SubjectMissing missing) {
            return Handling.retry(String.valueOf(missing.getMessage()));
        } catch (RuntimeException failure) {
            if (Waiting.isAway(failure) || failure instanceof Waiting.Stopped) {
                throw failure;
            }
            LOG.error("{} failed on event {} of type {}", consumer.queue(), event.id(), event.type(), failure);
            return Handling.retry(failure.getClass().getSimpleName());
        }
    }

    private static boolean knowsAnotherVersion(Set<String> types, Event event) {
        return types.stream().map(Event::routingKey).anyMatch(event.routingKey()::equals);
    }

    /** What reading a message gave. */
    sealed interface Reading {
        record Wanted(Event event) implements Reading {}

        record Marker(Event event) implements Reading {}

        record Unreadable(Handling handling) implements Reading {}
    }
}
