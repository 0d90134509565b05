package sharpsword.campaign.opening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

    @Bean
    Documents<OpeningFigure> openingFigureDocuments(DocumentStore store) {
        return store.open(OpeningFigure.TYPE);
    }
}
