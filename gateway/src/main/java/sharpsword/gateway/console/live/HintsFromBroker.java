package sharpsword.gateway.console.live;

import org.springframework.amqp.core.AnonymousQueue;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each instance hears every hint through a queue of its own, which ends with its connection. Unlike the queues of services it
 * is declared here: a hint that nobody heard is not missed. While the broker is away, pages simply get no hints.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("sharpsword.live.enabled")
class HintsFromBroker {

    private static final String EXCHANGE = "sharpsword.events";
    private static final String HINTS = "progress.changed";
    private static final long PAUSE = 5_000;

    @Bean
    AnonymousQueue hints() {
        return new AnonymousQueue();
    }

    @Bean
    Binding hintsOfProgress(AnonymousQueue hints) {
        TopicExchange exchange = new TopicExchange(EXCHANGE);
        exchange.setShouldDeclare(false);
        return BindingBuilder.bind(hints).to(exchange).with(HINTS);
    }

    @Bean
    SimpleMessageListenerContainer hintListener(ConnectionFactory broker, AnonymousQueue hints, Listeners listeners) {
        SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(broker);
        container.setQueues(hints);
        container.setMissingQueuesFatal(false);
        container.setRecoveryInterval(PAUSE);
        container.setMessageListener(hint -> listeners.hint());
        return container;
    }
}
