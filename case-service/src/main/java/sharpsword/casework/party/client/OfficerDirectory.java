package sharpsword.casework.party.client;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of officers that agency-service keeps, as far as the caller may see it. */
@FeignClient(name = "agency-service", fallbackFactory = Nameless.class)
interface OfficerDirectory {

    /** One officer; the name is empty when the register hides the officer from the caller or cannot be asked now. */
    @GetMapping("/api/agency/officers/{id}")
    Entry officer(@PathVariable("id") String id);

    /** Of an entry only the name is read here. */
    record Entry(String name) {}
}
