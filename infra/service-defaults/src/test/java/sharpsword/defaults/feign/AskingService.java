package sharpsword.defaults.feign;

import java.util.Map;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes that ask another service. */
@Configuration
@EnableFeignClients(clients = {AgencyClient.class, CompetenceClient.class})
class AskingService {

    @RestController
    static class AskingRoutes {

        private final AgencyClient agencies;
        private final CompetenceClient competences;

        AskingRoutes(AgencyClient agencies, CompetenceClient competences) {
            this.agencies = agencies;
            this.competences = competences;
        }

        @GetMapping("/api/asking/officers/{id}")
        String officer(@PathVariable String id) {
            return agencies.officer(id).name();
        }

        @PostMapping("/api/asking/draws")
        String draw() {
            return agencies.draw(Map.of("count", 2)).name();
        }

        @GetMapping("/api/asking/competence")
        String competence() {
            return competences.competence();
        }
    }
}
