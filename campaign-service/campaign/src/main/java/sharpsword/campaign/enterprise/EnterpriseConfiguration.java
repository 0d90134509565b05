package sharpsword.campaign.enterprise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

    @Bean
    Documents<Enterprise> enterpriseDocuments(DocumentStore store) {
        return store.open(Enterprise.TYPE);
    }

    @Bean
    Documents<ImportedList> importedListDocuments(DocumentStore store) {
        return store.open(ImportedList.TYPE);
    }
}
