package sharpsword.agency.reference;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReferenceData referenceData() {
        return new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
    }
}
