package sharpsword.operation.lead.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.enterprise.Enterprise;
import sharpsword.operation.lead.Lead;
import sharpsword.operation.lead.LeadLife;

/**
 * A lead as pages show it.
 *
 * @param enterpriseName name of the firm; null if it has none or is not known here
 * @param registeredAt when it came into being in the world
 */
record LeadView(
        @JsonUnwrapped Lead lead,
        @Nullable String enterpriseName,
        Instant registeredAt,
        long revision,
        List<String> possible) {

    static LeadView of(Stored<Lead> stored, @Nullable Enterprise enterprise, Caller caller) {
        return new LeadView(
                stored.value(),
                enterprise == null ? null : enterprise.name(),
                stored.bornAt(),
                stored.revision(),
                Possible.of(LeadLife.TABLE, stored.value().state(), caller));
    }
}
