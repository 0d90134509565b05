package sharpsword.agency.team;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

    @Bean
    Documents<Team> teamDocuments(DocumentStore store) {
        return store.open(Team.TYPE);
    }
}
