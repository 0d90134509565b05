package sharpsword.messaging.consume;

import java.util.List;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;

/** Tries a message again later: three times after 2 s, three times after 30 s, twice after 5 min, then parks it. */
final class Attempts {

    static final String HEADER = "x-sharpsword-attempt";
    static final List<String> WAITS =
            List.of("retry-2s", "retry-2s", "retry-2s", "retry-30s", "retry-30s", "retry-30s", "retry-5m", "retry-5m");

    private final EventPublisher publisher;
    private final ParkedMessages parked;

    Attempts(EventPublisher publisher, ParkedMessages parked) {
        this.publisher = publisher;
        this.parked = parked;
    }

    /** Puts the message into the queue where it waits for its next attempt, or parks it after the last. */
    void again(String queue, Message message, String reason) throws NotPublished {
        int attempts = made(message);
        if (attempts >= WAITS.size()) {
            parked.park(queue, message, "attempts-exhausted", reason);
            return;
        }
        Message next = MessageBuilder.fromClonedMessage(message)
                .setHeader(HEADER, attempts + 1)
                .build();
        publisher.publishTo(queue + "." + WAITS.get(attempts), next);
    }

    /** The queue whose listener tried: a message that waited between two attempts first died in the queue where it waited. */
    static String listenedQueue(String queue) {
        return WAITS.stream()
                .filter(wait -> queue.endsWith("." + wait))
                .findFirst()
                .map(wait -> queue.substring(0, queue.length() - wait.length() - 1))
                .orElse(queue);
    }

    private static int made(Message message) {
        Object header = message.getMessageProperties().getHeaders().get(HEADER);
        return header instanceof Number number ? number.intValue() : 0;
    }
}
