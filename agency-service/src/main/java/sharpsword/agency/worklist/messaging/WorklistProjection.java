package sharpsword.agency.worklist.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.agency.worklist.KeepingWorklist;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Listens for what leaves something to do. */
@Component
final class WorklistProjection implements Projection {

    private final KeepingWorklist worklist;

    WorklistProjection(KeepingWorklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String queue() {
        return KeepingWorklist.QUEUE;
    }

    @Override
    public Set<String> types() {
        return worklist.types();
    }

    @Override
    public void project(List<Event> events) {
        worklist.take(events);
    }
}
