package sharpsword.casework.reference.messaging;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.reference.PublishedPackages;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;

/** Takes published data packages into use. Packages of a kind that this service does not read are passed over. */
@Component
class ReferenceNews implements Reaction {

    private final PublishedPackages packages;

    ReferenceNews(PublishedPackages packages) {
        this.packages = packages;
    }

    @Override
    public String queue() {
        return "case.reference";
    }

    @Override
    public Set<String> types() {
        return Set.of("reference.published.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        try {
            Optional<Refusal> refused = packages.take(event.data());
            return refused.filter(refusal -> !refusal.code().equals("data-package-kind-unknown"))
                    .map(Handling::of)
                    .orElseGet(Handling::done);
        } catch (DateTimeParseException unreadable) {
            return Handling.park("data-package-invalid", String.valueOf(unreadable.getMessage()));
        }
    }
}
