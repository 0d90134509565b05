package sharpsword.operation.lead;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.officer.Officers;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.routing.Operation;

/** Assigns, hands on and concludes a lead. */
@Component
public final class HandlingLead {

    private final Documents<Lead> leads;
    private final OperationProfile profile;
    private final Matters matters;
    private final Officers officers;
    private final Sight sight;
    private final SiteWork.OfLead siteWork;

    HandlingLead(
            Documents<Lead> leads,
            OperationProfile profile,
            Matters matters,
            Officers officers,
            Sight sight,
            SiteWork.OfLead siteWork) {
        this.leads = leads;
        this.profile = profile;
        this.matters = matters;
        this.officers = officers;
        this.sight = sight;
        this.siteWork = siteWork;
    }

    /**
     * Gives a lead to officers.
     *
     * @param named identifiers; each must be in service, and counts once
     */
    public Outcome<Lead> assign(Command command, String id, List<String> named) {
        LeadAction.ASSIGN.require(command.caller());
        List<String> to = named.stream().distinct().toList();
        to.forEach(officers::inService);
        return leads.change(command, id, (lead, moment) -> {
            LocalDate day = ChinaTime.dateOf(moment.occurredAt());
            return lead.assign(to, sight.of(lead.agency(), lead.district(), day, List.of(), to));
        });
    }

    /**
     * Hands a lead on because its matter turned out to be another operation's.
     *
     * @param matter what it is about in truth
     */
    public Outcome<Lead> dispatch(Command command, String id, String matter) {
        LeadAction.DISPATCH.require(command.caller());
        return leads.change(command, id, (lead, moment) -> {
            Operation to = matters.operationOf(matter, ChinaTime.dateOf(moment.occurredAt()));
            if (to == profile.operation()) {
                return Decision.reject(
                        Refusal.rule("lead-matter-here").at("matter").with("matter", matter));
            }
            return lead.dispatch(to.name(), matter);
        });
    }

    /** Notes that another operation has taken the lead over. */
    public Outcome<Lead> handOver(Command command, String id, String takenOverAs) {
        return leads.change(command, id, (lead, moment) -> lead.handOver(takenOverAs));
    }

    /** Notes that an inspection was scheduled because of the lead. */
    public Outcome<Lead> inspect(Command command, String id, String inspection) {
        return leads.change(command, id, (lead, moment) -> lead.inspect(inspection));
    }

    public Outcome<Lead> conclude(Command command, String id, Conclusion.Outcome outcome, String note) {
        LeadAction.CONCLUDE.require(command.caller());
        return leads.change(
                command,
                id,
                (lead, moment) -> lead.conclude(outcome, note, siteWork.ofLead(id), command.caller(), moment));
    }
}
