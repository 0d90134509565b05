package sharpsword.campaign.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    Documents<Campaign> campaignDocuments(DocumentStore store) {
        return store.open(Campaign.TYPE);
    }

    @Bean
    Documents<PublishedOperation> operationDocuments(DocumentStore store) {
        return store.open(PublishedOperation.TYPE);
    }
}
