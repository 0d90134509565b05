package sharpsword.casework.docket.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.casework.docket.OpeningCase;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Opens a case for each proposed filing. The same event finds the case that it made. */
@Component
class FilingProposals implements Reaction {

    private final OpeningCase opening;
    private final JsonMapper json;

    FilingProposals(OpeningCase opening, JsonMapper json) {
        this.opening = opening;
        this.json = json;
    }

    @Override
    public String queue() {
        return "case.filings";
    }

    @Override
    public Set<String> types() {
        return Set.of("filing.proposed.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        FilingProposed proposed;
        try {
            proposed = json.treeToValue(event.data(), FilingProposed.class);
        } catch (JacksonException unreadable) {
            return Handling.park("event-invalid", String.valueOf(unreadable.getOriginalMessage()));
        }
        String missing = proposed.missing();
        return missing == null
                ? Handling.of(opening.open(command, proposed.toProposal(event.subject())))
                : Handling.park("event-field-missing", missing);
    }
}
