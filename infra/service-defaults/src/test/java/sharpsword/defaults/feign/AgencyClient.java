package sharpsword.defaults.feign;

import java.util.Map;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks with the caller's token, as any service asks another. */
@FeignClient(name = "agency-service", url = "${test.agency-url}")
interface AgencyClient {

    @GetMapping("/api/agency/officers/{id}")
    OfficerView officer(@PathVariable("id") String id);

    @PostMapping("/api/agency/draws")
    OfficerView draw(Map<String, Object> draw);

    /** Fewer fields than the other side sends. */
    record OfficerView(String name) {}
}
