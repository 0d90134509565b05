package sharpsword.defaults.feign;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks with the token of the service itself. */
@Internal
@FeignClient(name = "agency-internal", url = "${test.agency-url}")
interface CompetenceClient {

    @GetMapping("/internal/competence")
    String competence();
}
