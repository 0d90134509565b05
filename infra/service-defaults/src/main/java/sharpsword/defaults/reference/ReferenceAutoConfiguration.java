package sharpsword.defaults.reference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the reference data of a service up to date: a service that has a {@link ReferenceData} bean hears of new packages
 * through its queue {@code <application name>.reference}.
 */
@AutoConfiguration(
        afterName = {"sharpsword.messaging.MessagingConfiguration", "sharpsword.operation.OperationAutoConfiguration"},
        beforeName = "sharpsword.messaging.consume.ConsumingConfiguration")
@ConditionalOnBean({ReferenceData.class, MongoTemplate.class})
@EnableScheduling
public class ReferenceAutoConfiguration {

    @Bean
    PublishedPackages publishedPackages(ReferenceData reference, MongoTemplate mongo, JsonMapper json) {
        return new PublishedPackages(reference, mongo, json);
    }

    @Bean
    ReferenceNews referenceNews(@Value("${spring.application.name}") String service, PublishedPackages packages) {
        return new ReferenceNews(service + ".reference", packages);
    }
}
