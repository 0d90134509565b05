package sharpsword.defaults.guard;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.defaults.settings.ServiceSettings;
import sharpsword.defaults.settings.SettingsAutoConfiguration;

/** The guard of production; it looks when the service starts, so it is there in every profile. */
@AutoConfiguration(after = {SettingsAutoConfiguration.class, DataMongoAutoConfiguration.class})
public class GuardAutoConfiguration {

    @Bean
    ProductionGuard productionGuard(
            ServiceSettings settings, Environment environment, ObjectProvider<MongoTemplate> mongo) {
        return new ProductionGuard(
                environment, new ObservedDeployment(settings, environment, new EmbeddedServer(mongo)));
    }
}
