package sharpsword.operation.lead.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.operation.lead.HandlingLead;
import sharpsword.operation.profile.OperationProfile;
import tools.jackson.databind.JsonNode;

/** Hears what became of this operation's leads: another operation took one over, or an inspection was scheduled. */
@Component
final class LeadOutcomes implements Reaction {

    private static final String TAKEN_OVER = "lead.taken-over.v1";
    private static final String SCHEDULED = "inspection.scheduled.v1";

    private final OperationProfile profile;
    private final HandlingLead handling;

    LeadOutcomes(OperationProfile profile, HandlingLead handling) {
        this.profile = profile;
        this.handling = handling;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".lead-outcomes";
    }

    @Override
    public Set<String> types() {
        return Set.of(TAKEN_OVER, SCHEDULED);
    }

    @Override
    public Handling react(Event event, Command command) {
        JsonNode data = event.data();
        if (event.type().equals(TAKEN_OVER)) {
            // A tip is no lead of this service, even in rewarded reporting, which hears of it by its own queue.
            boolean ours = text(data, "from").equals(profile.code())
                    && !text(data, "predecessor").equals(text(data, "tip"));
            return ours
                    ? Handling.of(handling.handOver(command, text(data, "predecessor"), event.subject()))
                    : Handling.done();
        }
        boolean ours = text(data, "operation").equals(profile.code()) && data.hasNonNull("lead");
        return ours ? Handling.of(handling.inspect(command, text(data, "lead"), event.subject())) : Handling.done();
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }
}
