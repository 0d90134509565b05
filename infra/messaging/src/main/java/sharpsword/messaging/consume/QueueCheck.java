package sharpsword.messaging.consume;

import java.util.Collection;
import java.util.List;
import org.springframework.amqp.core.AmqpAdmin;

/** A service declares nothing: it refuses to start where the topology lacks one of its queues. */
final class QueueCheck {

    private final AmqpAdmin admin;

    QueueCheck(AmqpAdmin admin) {
        this.admin = admin;
    }

    /**
     * Checks that the queues are declared.
     *
     * @throws IllegalStateException naming those that are missing
     */
    void requireAll(Collection<String> queues) {
        List<String> missing = queues.stream()
                .distinct()
                .filter(queue -> admin.getQueueInfo(queue) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The broker lacks the queues " + missing
                    + ". Declare the topology (infra/rabbitmq/topology.yml) before this service starts.");
        }
    }
}
