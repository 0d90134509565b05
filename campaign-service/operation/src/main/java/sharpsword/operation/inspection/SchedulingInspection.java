package sharpsword.operation.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.officer.Officer;
import sharpsword.operation.officer.Officers;
import sharpsword.operation.plan.CarryingOutPlans;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.data.ReferenceData;

/** Schedules an inspection: with a trigger, a lawful team and the checklist of the operation. */
@Component
public final class SchedulingInspection {

    private final Documents<Inspection> inspections;
    private final OperationProfile profile;
    private final ReferenceData reference;
    private final Triggers triggers;
    private final CarryingOutPlans plans;
    private final Officers officers;
    private final Matters matters;
    private final Sight sight;

    SchedulingInspection(
            Documents<Inspection> inspections,
            OperationProfile profile,
            ReferenceData reference,
            Triggers triggers,
            CarryingOutPlans plans,
            Officers officers,
            Matters matters,
            Sight sight) {
        this.inspections = inspections;
        this.profile = profile;
        this.reference = reference;
        this.triggers = triggers;
        this.plans = plans;
        this.officers = officers;
        this.matters = matters;
        this.sight = sight;
    }

    public Outcome<Inspection> schedule(Command command, Schedule asked) {
        Caller caller = command.caller();
        caller.require(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
        @Nullable
        Plan plan = plans.ofYear(profile.code(), asked.day().getYear()).orElse(null);
        Site site = triggers.site(caller, asked);
        Trigger trigger = triggers.trigger(asked, plan);
        requireSound(caller, site, asked.day());
        List<Officer> team = asked.officers().stream().map(officers::inService).toList();
        TeamRule.require(team, asked.day());
        requirePartners(asked.partners(), plan);
        Notice notice = triggers.notice(site, trigger, asked.day());
        Checklists.Listed checklist = checklist(asked, site.matter());
        String agency = caller.officer().agency();
        String id = command.newId();
        return inspections.create(
                command,
                id,
                moment -> new Inspection(
                                id,
                                sight.of(agency, site.district(), asked.day(), asked.partners(), asked.officers()),
                                profile.code(),
                                asked.day().getYear(),
                                trigger,
                                site.matter(),
                                site.programme(),
                                matters.strandOf(site.matter()),
                                site.district(),
                                agency,
                                site.enterprise(),
                                site.name(),
                                site.place(),
                                notice,
                                asked.day(),
                                team.stream().map(Member::of).toList(),
                                asked.partners(),
                                checklist.version(),
                                checklist.entries().stream().map(Point::of).toList(),
                                List.of(),
                                null,
                                null,
                                null,
                                0,
                                InspectionState.SCHEDULED)
                        .schedule());
    }

    private void requireSound(Caller caller, Site site, LocalDate day) {
        matters.requireOurs(site.matter(), day);
        sight.require(caller, site.district(), day);
    }

    private static void requirePartners(List<String> partners, @Nullable Plan plan) {
        for (String partner : partners) {
            if (plan == null || !plan.partners().contains(partner)) {
                throw Refusal.rule("inspection-partner-unknown")
                        .at("partners")
                        .with("partner", partner)
                        .asException();
            }
        }
    }

    private Checklists.Listed checklist(Schedule asked, String matter) {
        return Checklists.on(asked.day(), profile, reference.packages())
                .checklist(asked.checklist(), profile.strandOf(matter).orElse(null))
                .orElseThrow(() -> Refusal.rule("inspection-checklist-unknown")
                        .at("checklist")
                        .with("day", asked.day())
                        .asException());
    }
}
