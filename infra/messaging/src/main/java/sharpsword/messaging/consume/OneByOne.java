package sharpsword.messaging.consume;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;

/** The listener of a reaction: one message at a time, acknowledged when nothing is left to do with it. */
final class OneByOne implements ChannelAwareMessageListener {

    private final Consumer consumer;
    private final Intake intake;
    private final Waiting waiting;

    OneByOne(Consumer consumer, Intake intake, Waiting waiting) {
        this.consumer = consumer;
        this.intake = intake;
        this.waiting = waiting;
    }

    @Override
    public void onMessage(Message message, @Nullable Channel channel) throws IOException {
        waiting.until(() -> intake.take(consumer, message));
        if (channel != null) {
            channel.basicAck(message.getMessageProperties().getDeliveryTag(), false);
        }
    }
}
