package sharpsword.operation.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.operation.enterprise.Enterprise;
import sharpsword.operation.enterprise.Enterprises;
import sharpsword.operation.lead.Lead;
import sharpsword.operation.lead.LeadAction;
import sharpsword.operation.lead.LeadLife;
import sharpsword.operation.lead.Leads;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.plan.PlanState;

/** Why a site may be visited, which site it is, and what has to be borne in mind. */
@Component
final class Triggers {

    private final Leads leads;
    private final Enterprises enterprises;
    private final Visits visits;

    Triggers(Leads leads, Enterprises enterprises, Visits visits) {
        this.leads = leads;
        this.enterprises = enterprises;
        this.visits = visits;
    }

    /** The site that was named, or else that of the lead. */
    Site site(Caller caller, Schedule asked) {
        String triggeredBy = asked.lead();
        if (triggeredBy == null) {
            if (asked.site() == null) {
                throw Refusal.rule("inspection-trigger-missing")
                        .at("lead")
                        .with("year", asked.day().getYear())
                        .asException();
            }
            return asked.site();
        }
        Lead lead = leads.find(caller, triggeredBy)
                .orElseThrow(() -> Refusal.unknown("lead-unknown")
                        .at("lead")
                        .with("id", triggeredBy)
                        .asException())
                .value();
        LeadLife.TABLE.require(lead.state(), LeadAction.INSPECT);
        String name = lead.subject() == null ? nameOf(lead.enterprise()) : lead.subject();
        Site known = new Site(lead.matter(), lead.programme(), lead.district(), lead.enterprise(), name, lead.place());
        return asked.site() == null ? known : asked.site();
    }

    private String nameOf(@Nullable String uscc) {
        if (uscc == null) {
            return "";
        }
        return enterprises.find(uscc).map(Enterprise::name).orElse(uscc);
    }

    /** A campaign check is no random draw, so it must show why it is made (双随机 rules, 环办〔2015〕88号). */
    Trigger trigger(Schedule asked, @Nullable Plan plan) {
        if (asked.lead() != null) {
            return new Trigger(asked.lead(), null, asked.exception());
        }
        boolean running = plan != null && plan.state() != PlanState.SUMMARISED && plan.state() != PlanState.CLOSED;
        if (plan == null || !running) {
            throw Refusal.rule("inspection-trigger-missing")
                    .at("lead")
                    .with("year", asked.day().getYear())
                    .asException();
        }
        return new Trigger(null, plan.id(), asked.exception());
    }

    /** Positive list (环办执法〔2021〕10号): routine visits are waived; leads are checked all the same. */
    Notice notice(Site site, Trigger trigger, LocalDate day) {
        if (site.enterprise() == null) {
            return new Notice(false, 0);
        }
        boolean listed = enterprises
                .find(site.enterprise())
                .map(Enterprise::positiveList)
                .orElse(false);
        if (listed && trigger.lead() == null && trigger.exception() == null) {
            throw Refusal.rule("inspection-positive-list")
                    .at("exception")
                    .with("uscc", site.enterprise())
                    .asException();
        }
        return new Notice(listed, visits.inYearBefore(site.enterprise(), day));
    }
}
