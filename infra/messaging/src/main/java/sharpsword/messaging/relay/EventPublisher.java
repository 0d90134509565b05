package sharpsword.messaging.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;

/**
 * Publishes messages and waits until the broker has confirmed every one of them.
 *
 * <p>A message that no queue takes is acknowledged by the broker and returned; it counts as not published, since at least
 * the log stream takes everything.
 */
public final class EventPublisher {

    public static final String EXCHANGE = "sharpsword.events";
    private static final long CONFIRM_SECONDS = 10;

    private final RabbitTemplate rabbit;
    private final EventFormat format;

    /**
     * Makes a publisher.
     *
     * @throws IllegalStateException if the connection gives no confirms or returns, since then nothing would be certain
     */
    public EventPublisher(RabbitTemplate rabbit, EventFormat format) {
        ConnectionFactory connections = rabbit.getConnectionFactory();
        if (!connections.isPublisherConfirms() || !connections.isPublisherReturns()) {
            throw new IllegalStateException("Publishing needs spring.rabbitmq.publisher-confirm-type=correlated"
                    + " and spring.rabbitmq.publisher-returns=true");
        }
        rabbit.setMandatory(true);
        this.rabbit = rabbit;
        this.format = format;
    }

    /**
     * Publishes to everybody who has bound a queue.
     *
     * @throws NotPublished if the broker did not take one of them; some may have gone out
     */
    public void publish(List<Event> events) throws NotPublished {
        List<CorrelationData> sent = new ArrayList<>();
        for (Event event : events) {
            sent.add(send(EXCHANGE, event.routingKey(), message(event)));
        }
        for (CorrelationData each : sent) {
            await(each);
        }
    }

    /** Publishes one message to one queue, through the default exchange. */
    public void publishTo(String queue, Message message) throws NotPublished {
        publishTo(queue, List.of(message));
    }

    /** Publishes messages to one queue, in this order, through the default exchange. */
    public void publishTo(String queue, List<Message> messages) throws NotPublished {
        List<CorrelationData> sent = new ArrayList<>();
        for (Message message : messages) {
            sent.add(send("", queue, message));
        }
        for (CorrelationData each : sent) {
            await(each);
        }
    }

    /** The message of an event. */
    public Message message(Event event) {
        return MessageBuilder.withBody(format.write(event))
                .setContentType(EventFormat.CONTENT_TYPE)
                .setMessageId(event.id())
                .setType(event.type())
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .build();
    }

    private CorrelationData send(String exchange, String routingKey, Message message) throws NotPublished {
        CorrelationData correlation = new CorrelationData();
        try {
            rabbit.send(exchange, routingKey, message, correlation);
        } catch (AmqpException away) {
            throw new NotPublished("The broker is away", away);
        }
        return correlation;
    }

    private static void await(CorrelationData correlation) throws NotPublished {
        try {
            CorrelationData.Confirm confirm = correlation.getFuture().get(CONFIRM_SECONDS, TimeUnit.SECONDS);
            if (!confirm.ack()) {
                throw new NotPublished("The broker refused a message: " + confirm.reason(), null);
            }
            if (correlation.getReturned() != null) {
                throw new NotPublished(
                        "No queue takes messages with the key "
                                + correlation.getReturned().getRoutingKey(),
                        null);
            }
        } catch (ExecutionException | TimeoutException unconfirmed) {
            throw new NotPublished("The broker did not confirm a message", unconfirmed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotPublished("Interrupted while waiting for a confirm", interrupted);
        }
    }
}
