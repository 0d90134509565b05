package sharpsword.casework.docket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

/** Where cases are stored. */
@Configuration(proxyBeanMethods = false)
class DocketStorage {

    @Bean
    Documents<PenaltyCase> caseDocuments(DocumentStore store) {
        return store.open(PenaltyCase.TYPE);
    }
}
