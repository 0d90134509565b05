package sharpsword.messaging.consume;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareBatchMessageListener;
import sharpsword.messaging.event.Event;

/**
 * The listener of a projection: many messages at once, written in bulk. If the bulk fails for another reason than a
 * server that is away, the messages are taken one by one, so that one bad message does not hold the others up.
 */
final class InBatches implements ChannelAwareBatchMessageListener {

    private static final Logger LOG = LoggerFactory.getLogger(InBatches.class);

    private final Projection projection;
    private final Intake intake;
    private final Waiting waiting;

    InBatches(Projection projection, Intake intake, Waiting waiting) {
        this.projection = projection;
        this.intake = intake;
        this.waiting = waiting;
    }

    @Override
    public void onMessageBatch(List<Message> messages, @Nullable Channel channel) {
        List<Message> others = new ArrayList<>();
        List<Message> wantedMessages = new ArrayList<>();
        List<Event> wanted = new ArrayList<>();
        for (Message message : messages) {
            if (intake.read(projection, message) instanceof Intake.Reading.Wanted reading) {
                wanted.add(reading.event());
                wantedMessages.add(message);
            } else {
                others.add(message);
            }
        }
        if (!wanted.isEmpty() && !inBulk(wanted)) {
            others.addAll(wantedMessages);
        }
        others.forEach(message -> waiting.until(() -> intake.take(projection, message)));
        acknowledge(messages, channel);
    }

    private boolean inBulk(List<Event> events) {
        try {
            waiting.until(() -> projection.project(events));
            return true;
        } catch (Waiting.Stopped stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            LOG.info("{} takes {} events one by one: {}", projection.queue(), events.size(), failure.toString());
            return false;
        }
    }

    private static void acknowledge(List<Message> messages, @Nullable Channel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.basicAck(messages.getLast().getMessageProperties().getDeliveryTag(), true);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
