package sharpsword.operation.lead.messaging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.operation.lead.Draft;
import sharpsword.operation.lead.LeadSource;
import sharpsword.operation.lead.Origin;
import sharpsword.operation.lead.RegisteringLead;
import sharpsword.operation.profile.OperationProfile;
import tools.jackson.databind.JsonNode;

/** Takes over what other operations and rewarded reporting hand on to this operation. One event makes one lead. */
@Component
final class LeadIntake implements Reaction {

    private static final String LEAD = "lead.dispatched.v1";
    private static final String TIP = "tip.dispatched.v1";
    private static final String REPORTING = "REWARDED_REPORTING";

    private final OperationProfile profile;
    private final RegisteringLead registering;

    LeadIntake(OperationProfile profile, RegisteringLead registering) {
        this.profile = profile;
        this.registering = registering;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".lead-intake";
    }

    @Override
    public Set<String> types() {
        return Set.of(LEAD, TIP);
    }

    @Override
    public Handling react(Event event, Command command) {
        JsonNode data = event.data();
        if (!text(data, "to").equals(profile.code())) {
            return Handling.done();
        }
        Draft draft = event.type().equals(TIP) ? fromTip(data) : fromLead(event);
        return Handling.of(registering.byService(command, "lead", draft));
    }

    private static Draft fromTip(JsonNode data) {
        String tip = text(data, "tip");
        return draft(LeadSource.TIP, data, tip, new Origin(REPORTING, tip, tip));
    }

    private static Draft fromLead(Event event) {
        JsonNode data = event.data();
        String first = optional(data, "origin");
        Origin origin = new Origin(text(data, "from"), event.subject(), first == null ? event.subject() : first);
        return draft(LeadSource.valueOf(text(data, "source")), data, optional(data, "tip"), origin);
    }

    private static Draft draft(LeadSource source, JsonNode data, @Nullable String tip, Origin origin) {
        return new Draft(
                source,
                text(data, "matter"),
                optional(data, "programme"),
                text(data, "district"),
                text(data, "agency"),
                optional(data, "enterprise"),
                null,
                null,
                null,
                tip,
                origin,
                null);
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }

    private static @Nullable String optional(JsonNode data, String field) {
        return data.hasNonNull(field) ? data.get(field).asString() : null;
    }
}
