package sharpsword.defaults.upkeep;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.messaging.consume.ParkedMessages;

/** Puts the parked messages under the service's own path, which {@code sharpsword.api} names. */
@AutoConfiguration(afterName = "sharpsword.messaging.consume.ConsumingConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ParkedMessages.class)
@ConditionalOnProperty("sharpsword.api")
public class UpkeepAutoConfiguration {

    @Bean
    ParkedMessagesController parkedMessagesController(ParkedMessages parked) {
        return new ParkedMessagesController(parked);
    }
}
