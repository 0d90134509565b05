package sharpsword.messaging.readmodel;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.amqp.support.converter.MessageConversionException;
import org.springframework.context.SmartLifecycle;
import sharpsword.messaging.relay.NotPublished;
import tools.jackson.core.JacksonException;

/** Listens for requests to publish this service's history once more. */
public final class BackfillListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackfillListener.class);

    private final SimpleMessageListenerContainer container;
    private final AmqpAdmin admin;
    private final String queue;
    private final Backfill backfill;

    public BackfillListener(String service, ConnectionFactory connections, AmqpAdmin admin, Backfill backfill) {
        this.queue = service + ".backfill";
        this.admin = admin;
        this.backfill = backfill;
        this.container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(queue);
        container.setListenerId(queue);
        container.setAutoDeclare(false);
        container.setMissingQueuesFatal(false);
        container.setPrefetchCount(1);
        container.setFailedDeclarationRetryInterval(Duration.ofSeconds(5).toMillis());
        container.setMessageListener(this::answer);
    }

    private void answer(Message message) {
        try {
            backfill.answer(message.getBody());
        } catch (JacksonException unreadable) {
            throw new MessageConversionException("Not a request for a backfill", unreadable);
        } catch (NotPublished away) {
            LOG.info("The backfill starts again: {}", away.getMessage());
            throw new IllegalStateException("The broker was away during a backfill", away);
        }
    }

    @Override
    public void start() {
        if (admin.getQueueInfo(queue) == null) {
            throw new IllegalStateException("The broker lacks the queue " + queue
                    + ". Declare the topology (infra/rabbitmq/topology.yml) before this service starts.");
        }
        container.afterPropertiesSet();
        container.start();
    }

    @Override
    public void stop() {
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
