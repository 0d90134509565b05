package sharpsword.messaging.consume;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;
import org.springframework.context.SmartLifecycle;

/**
 * Parks what the broker gave up: a message that was delivered a hundred times without an answer, because it kills the
 * process that reads it.
 */
final class DeadLetters implements SmartLifecycle {

    private final SimpleMessageListenerContainer container;
    private final Waiting waiting;
    private final ParkedMessages parked;

    DeadLetters(String service, ConnectionFactory connections, ParkedMessages parked) {
        this.parked = parked;
        this.container = new SimpleMessageListenerContainer(connections);
        this.waiting = new Waiting(service + ".dead", container::isActive);
        container.setQueueNames(service + ".dead");
        container.setListenerId(service + ".dead");
        container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        container.setAutoDeclare(false);
        container.setMissingQueuesFatal(false);
        container.setPrefetchCount(1);
        container.setMessageListener((ChannelAwareMessageListener) this::park);
    }

    private void park(Message message, @Nullable Channel channel) throws IOException {
        Object first = message.getMessageProperties().getHeaders().get("x-first-death-queue");
        String queue = first instanceof String name
                ? Attempts.listenedQueue(name)
                : container.getQueueNames()[0];
        waiting.until(() -> parked.park(queue, message, "delivery-limit", "Delivered too often without an answer"));
        if (channel != null) {
            channel.basicAck(message.getMessageProperties().getDeliveryTag(), false);
        }
    }

    @Override
    public void start() {
        container.afterPropertiesSet();
        container.start();
    }

    @Override
    public void stop() {
        waiting.stop();
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
