package sharpsword.messaging;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@SpringBootApplication(exclude = ServletWebSecurityAutoConfiguration.class)
class MessagingTestApplication {

    @Bean
    Documents<Thing> things(DocumentStore store) {
        return store.open(Thing.TYPE);
    }
}
