package sharpsword.agency.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Documents<Agency> agencyDocuments(DocumentStore store) {
        return store.open(Agency.TYPE);
    }
}
