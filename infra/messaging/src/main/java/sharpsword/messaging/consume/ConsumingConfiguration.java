package sharpsword.messaging.consume;

import java.time.Clock;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.readmodel.Backfill;
import sharpsword.messaging.readmodel.BackfillListener;
import sharpsword.messaging.readmodel.ReadModels;
import sharpsword.messaging.readmodel.Rebuilds;
import sharpsword.messaging.relay.EventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** The listeners of a service: every {@link Consumer} bean gets its container. */
@AutoConfiguration(afterName = "sharpsword.messaging.MessagingConfiguration")
@ConditionalOnBean(EventPublisher.class)
class ConsumingConfiguration {

    @Bean
    NewestOnly newestOnly(MongoTemplate mongo) {
        return new NewestOnly(mongo);
    }

    @Bean
    ParkedMessages parkedMessages(MongoTemplate mongo, EventPublisher publisher, Clock clock) {
        return new ParkedMessages(mongo, publisher, clock);
    }

    @Bean
    Rebuilds rebuilds(ReadModels models, EventPublisher publisher, JsonMapper mapper) {
        return new Rebuilds(models, publisher, mapper);
    }

    @Bean
    Containers containers(
            @Value("${spring.application.name}") String service,
            ConnectionFactory connections,
            AmqpAdmin admin,
            ObjectProvider<Consumer> consumers,
            EventFormat format,
            EventPublisher publisher,
            ParkedMessages parked,
            Rebuilds rebuilds) {
        Intake intake = new Intake(service, format, new Attempts(publisher, parked), parked, rebuilds);
        return new Containers(connections, consumers.orderedStream().toList(), intake, new QueueCheck(admin), true);
    }

    @Bean
    DeadLetters deadLetters(
            @Value("${spring.application.name}") String service, ConnectionFactory connections, ParkedMessages parked) {
        return new DeadLetters(service, connections, parked);
    }

    @Bean
    BackfillListener backfillListener(
            @Value("${spring.application.name}") String service,
            ConnectionFactory connections,
            AmqpAdmin admin,
            DocumentStore store,
            MongoTemplate mongo,
            EventPublisher publisher,
            JsonMapper mapper,
            Clock clock) {
        return new BackfillListener(
                service, connections, admin, new Backfill(service, store, mongo, publisher, mapper, clock));
    }
}
