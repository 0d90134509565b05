package sharpsword.operation.lead;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.deadline.ChinaTime;

/** Registers a lead: by an officer, from a screening, or taken over from another operation. */
@Component
public final class RegisteringLead {

    private final Documents<Lead> leads;
    private final OperationProfile profile;
    private final Matters matters;
    private final Sight sight;

    RegisteringLead(Documents<Lead> leads, OperationProfile profile, Matters matters, Sight sight) {
        this.leads = leads;
        this.profile = profile;
        this.matters = matters;
        this.sight = sight;
    }

    /** Registers what an officer has learnt. */
    public Outcome<Lead> byOfficer(Command command, Draft draft) {
        command.caller().require(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
        if (!draft.source().isRegisteredByOfficers()) {
            throw Refusal.rule("lead-source-not-by-hand")
                    .at("source")
                    .with("source", draft.source().name())
                    .asException();
        }
        return leads.create(command, command.newId(), moment -> {
            sight.require(command.caller(), draft.district(), ChinaTime.dateOf(moment.occurredAt()));
            return lead(command.newId(), draft, moment).register();
        });
    }

    /**
     * Registers what a listener has learnt.
     *
     * @param which tells apart what one event makes
     */
    public Outcome<Lead> byService(Command command, String which, Draft draft) {
        String id = command.newId(which);
        return leads.create(command, id, moment -> {
            // What a listener hears of may lie in a district that has been merged since.
            String district = sight.responsible(draft.district(), ChinaTime.dateOf(moment.occurredAt()));
            return lead(id, draft.in(district), moment).register();
        });
    }

    private Lead lead(String id, Draft draft, Moment moment) {
        LocalDate day = ChinaTime.dateOf(moment.occurredAt());
        matters.requireOurs(draft.matter(), day);
        sight.requireKnown(draft.district(), day);
        Set<String> visibleTo = sight.of(draft.agency(), draft.district(), day);
        return Lead.registered(id, draft, profile.code(), day.getYear(), matters.strandOf(draft.matter()), visibleTo);
    }
}
