package sharpsword.messaging.consume;

import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Runs one listener container for each consumer, from the moment the service is up until it goes out of service. */
public final class Containers implements SmartLifecycle {

    private static final int PREFETCH = 20;
    private static final int BATCH = 500;
    private static final long BATCH_WAIT = 100;

    private final ConnectionFactory connections;
    private final List<Consumer> consumers;
    private final Intake intake;
    private final QueueCheck check;
    private final boolean observe;
    private final List<SimpleMessageListenerContainer> running = new ArrayList<>();
    private final List<Waiting> waits = new ArrayList<>();

    Containers(
            ConnectionFactory connections, List<Consumer> consumers, Intake intake, QueueCheck check, boolean observe) {
        this.connections = connections;
        this.consumers = List.copyOf(consumers);
        this.intake = intake;
        this.check = check;
        this.observe = observe;
    }

    @Override
    public synchronized void start() {
        check.requireAll(consumers.stream().map(Consumer::queue).toList());
        for (Consumer consumer : consumers) {
            SimpleMessageListenerContainer container = container(consumer);
            container.afterPropertiesSet();
            container.start();
            running.add(container);
        }
    }

    private SimpleMessageListenerContainer container(Consumer consumer) {
        SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
        Waiting waiting = new Waiting(consumer.queue(), container::isActive);
        waits.add(waiting);
        container.setQueueNames(consumer.queue());
        container.setListenerId(consumer.queue());
        container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        container.setAutoDeclare(false);
        container.setMissingQueuesFatal(false);
        container.setDefaultRequeueRejected(true);
        container.setObservationEnabled(observe);
        container.setShutdownTimeout(5_000);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(consumer.queue() + "-");
        threads.setVirtualThreads(true);
        container.setTaskExecutor(threads);
        switch (consumer) {
            case Projection projection -> {
                container.setConsumerBatchEnabled(true);
                container.setBatchSize(BATCH);
                container.setPrefetchCount(BATCH);
                container.setBatchReceiveTimeout(BATCH_WAIT);
                container.setMessageListener(new InBatches(projection, intake, waiting));
            }
            case Reaction reaction -> {
                container.setPrefetchCount(PREFETCH);
                container.setMessageListener(new OneByOne(reaction, intake, waiting));
            }
        }
        return container;
    }

    @Override
    public synchronized void stop() {
        waits.forEach(Waiting::stop);
        running.forEach(SimpleMessageListenerContainer::stop);
        running.clear();
        waits.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** Starts after everything else of the service, stops before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
