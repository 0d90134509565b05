package sharpsword.campaign.progress.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.campaign.progress.TakingFacts;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Hands the domain events of all services on to the facts. */
@Component
final class ProgressProjection implements Projection {

    private final TakingFacts facts;

    ProgressProjection(TakingFacts facts) {
        this.facts = facts;
    }

    @Override
    public String queue() {
        return TakingFacts.QUEUE;
    }

    @Override
    public Set<String> types() {
        return TakingFacts.TYPES;
    }

    @Override
    public void project(List<Event> events) {
        facts.take(events);
    }
}
