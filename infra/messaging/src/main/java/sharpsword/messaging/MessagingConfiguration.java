package sharpsword.messaging;

import java.time.Clock;
import java.util.UUID;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.RecordingRules;
import sharpsword.messaging.document.TraceParent;
import sharpsword.messaging.event.EventFormat;
import sharpsword.messaging.readmodel.ReadModels;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.Lease;
import sharpsword.messaging.relay.Relay;
import sharpsword.messaging.relay.RelayAtOnce;
import sharpsword.messaging.relay.RelaySweep;
import sharpsword.messaging.relay.SweepSchedule;
import tools.jackson.databind.json.JsonMapper;

/** Documents, their relay to the broker, claims and read models. */
@AutoConfiguration(
        after = {DataMongoAutoConfiguration.class, RabbitAutoConfiguration.class, JacksonAutoConfiguration.class})
@ConditionalOnBean({MongoTemplate.class, RabbitTemplate.class})
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingConfiguration {

    @Bean
    EventFormat eventFormat(JsonMapper mapper) {
        return new EventFormat(mapper);
    }

    @Bean
    EventPublisher eventPublisher(RabbitTemplate rabbit, EventFormat format) {
        return new EventPublisher(rabbit, format);
    }

    @Bean
    Relay relay(MongoTemplate mongo, EventPublisher publisher, JsonMapper mapper) {
        return new Relay(mongo, publisher, mapper);
    }

    @Bean
    RelayAtOnce relayAtOnce(Relay relay) {
        return new RelayAtOnce(relay);
    }

    @Bean
    DocumentStore documentStore(
            @Value("${spring.application.name}") String service,
            MongoTemplate mongo,
            JsonMapper mapper,
            Clock clock,
            MessagingSettings settings,
            ObjectProvider<TraceParent> trace,
            RelayAtOnce relay) {
        return new DocumentStore(
                service,
                mongo,
                mapper,
                new RecordingRules(clock, settings.grace()),
                trace.getIfAvailable(() -> TraceParent.NONE),
                relay);
    }

    @Bean
    Claims claims(MongoTemplate mongo, Clock clock) {
        Claims claims = new Claims(mongo, clock);
        claims.declareIndexes();
        return claims;
    }

    @Bean
    Lease lease(MongoTemplate mongo, Clock clock) {
        return new Lease(mongo, clock, UUID.randomUUID().toString());
    }

    @Bean
    RelaySweep relaySweep(DocumentStore store, MongoTemplate mongo, Relay relay, Lease lease, Clock clock) {
        return new RelaySweep(store, mongo, relay, lease, clock);
    }

    @Bean
    SweepSchedule sweepSchedule(RelaySweep sweep, MessagingSettings settings) {
        return new SweepSchedule(sweep, settings.sweepEvery());
    }

    @Bean
    ReadModels readModels(MongoTemplate mongo) {
        return new ReadModels(mongo);
    }
}
