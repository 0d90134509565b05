package sharpsword.casework.docket.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.casework.docket.FencingFile;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;

/** Keeps the fence around a case in step with what became of its transfer. */
@Component
class FenceKeeper implements Reaction {

    /** States in which nothing has gone to the police yet, so that there is no fence to move. */
    private static final Set<String> BEFORE_SENDING = Set.of("REPORT_SUBMITTED", "APPROVED");

    private final FencingFile fencing;

    FenceKeeper(FencingFile fencing) {
        this.fencing = fencing;
    }

    @Override
    public String queue() {
        return "case.fence";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "transfer.sent.v1",
                "transfer.received.v1",
                "transfer.police-filed.v1",
                "transfer.police-refused.v1",
                "transfer.evidence-handed-over.v1",
                "transfer.progressed.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        String id = event.data().path("case").asString("");
        if (id.isEmpty() || !event.data().path("held").isBoolean()) {
            return Handling.park("event-field-missing", id.isEmpty() ? "case" : "held");
        }
        if (BEFORE_SENDING.contains(event.data().path("state").asString(""))) {
            return Handling.done();
        }
        return Handling.of(fencing.follow(
                command,
                id,
                event.subject(),
                event.data().path("held").asBoolean(),
                event.sequence(),
                event.occurredAt()));
    }
}
