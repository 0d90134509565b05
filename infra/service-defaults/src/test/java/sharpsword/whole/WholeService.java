package sharpsword.whole;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Role;

/** A service that leaves nothing of the defaults out. */
@SpringBootApplication
class WholeService {

    @RestController
    static class Routes {

        @GetMapping("/api/heads-only")
        String headsOnly(Caller caller) {
            caller.require(Role.UNIT_HEAD);
            return "approved";
        }
    }
}
