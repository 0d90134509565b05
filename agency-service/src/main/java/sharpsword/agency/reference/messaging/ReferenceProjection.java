package sharpsword.agency.reference.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.agency.reference.KeptPackages;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Takes in the data packages that headquarters publishes. A package is known by its version, so order does not matter. */
@Component
final class ReferenceProjection implements Projection {

    private final KeptPackages packages;

    ReferenceProjection(KeptPackages packages) {
        this.packages = packages;
    }

    @Override
    public String queue() {
        return "agency.reference";
    }

    @Override
    public Set<String> types() {
        return Set.of("reference.published.v1");
    }

    @Override
    public void project(List<Event> events) {
        events.forEach(event -> packages.take(event.data()));
    }
}
