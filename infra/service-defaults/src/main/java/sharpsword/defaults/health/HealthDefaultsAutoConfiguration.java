package sharpsword.defaults.health;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.cloud.netflix.eureka.serviceregistry.EurekaRegistration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import sharpsword.defaults.settings.ServiceSettings;
import sharpsword.defaults.settings.SettingsAutoConfiguration;

/** Readiness, patience with the database, and leaving in good order. */
@AutoConfiguration(after = SettingsAutoConfiguration.class, before = MongoAutoConfiguration.class)
public class HealthDefaultsAutoConfiguration {

    @Bean
    OutOfService outOfService(
            ApplicationContext context, ObjectProvider<EurekaRegistration> registration, ServiceSettings settings) {
        return new OutOfService(new Leaving(context, registration), settings.outOfService());
    }

    @Bean
    MongoPatience mongoPatience(ServiceSettings settings) {
        return new MongoPatience(settings.mongo());
    }
}
