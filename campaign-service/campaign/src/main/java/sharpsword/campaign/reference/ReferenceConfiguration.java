package sharpsword.campaign.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ReferenceData referenceData() {
        return new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
    }

    @Bean
    PackageFiles packageFiles() {
        return new PackageFiles(ReferenceKinds.ALL);
    }

    @Bean
    Documents<PackageUpload> uploadDocuments(DocumentStore store) {
        return store.open(PackageUpload.TYPE);
    }
}
