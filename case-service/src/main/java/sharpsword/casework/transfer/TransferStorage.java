package sharpsword.casework.transfer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

/** Where transfers are stored. */
@Configuration(proxyBeanMethods = false)
class TransferStorage {

    @Bean
    Documents<CriminalTransfer> transferDocuments(DocumentStore store) {
        return store.open(CriminalTransfer.TYPE);
    }
}
