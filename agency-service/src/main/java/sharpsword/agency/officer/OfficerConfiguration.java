package sharpsword.agency.officer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class OfficerConfiguration {

    @Bean
    Documents<Officer> officerDocuments(DocumentStore store) {
        return store.open(Officer.TYPE);
    }
}
