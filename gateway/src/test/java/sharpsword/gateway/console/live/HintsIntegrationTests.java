package sharpsword.gateway.console.live;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import sharpsword.launcher.topology.Topology;
import sharpsword.testsupport.servers.TestSpace;
import sharpsword.testsupport.servers.Topologies;

/** A real broker: what the campaign service says reaches the pages of this instance. */
class HintsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void whatIsSaidOnTheExchangeReachesThePages() {
        Map<String, Object> space = TestSpace.of(HintsIntegrationTests.class)
                .withTopology(topology())
                .rabbitmqProperties();
        CachingConnectionFactory broker = new CachingConnectionFactory(
                (String) space.get("spring.rabbitmq.host"), (Integer) space.get("spring.rabbitmq.port"));
        broker.setUsername((String) space.get("spring.rabbitmq.username"));
        broker.setPassword((String) space.get("spring.rabbitmq.password"));
        broker.setVirtualHost((String) space.get("spring.rabbitmq.virtual-host"));
        Counting pages = new Counting();

        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("live", Map.of("sharpsword.live.enabled", true)));
            context.registerBean(CachingConnectionFactory.class, () -> broker);
            context.registerBean(RabbitAdmin.class, () -> new RabbitAdmin(broker));
            context.registerBean(Listeners.class, () -> pages);
            context.register(HintsFromBroker.class);
            context.refresh();

            // Said until it is heard, since the queue may not be bound yet and a hint that nobody hears is gone.
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
                new RabbitTemplate(broker).convertAndSend("sharpsword.events", "progress.changed", "{}");
                return pages.heard.get() > 0;
            });
        }
    }

    /** The exchange and no queue of a service. */
    private static Topology topology() {
        return Topologies.ofPlatform().withQueues(List.of());
    }

    /** Pages that count what they hear. */
    private static final class Counting extends Listeners {

        private final AtomicInteger heard = new AtomicInteger();

        Counting() {
            super(new LiveSettings(true, Duration.ofMinutes(1), 1));
        }

        @Override
        void hint() {
            heard.incrementAndGet();
        }
    }
}
