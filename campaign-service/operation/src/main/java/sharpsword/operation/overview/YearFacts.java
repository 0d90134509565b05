package sharpsword.operation.overview;

import org.springframework.stereotype.Component;
import sharpsword.operation.inspection.InspectionState;
import sharpsword.operation.inspection.Visits;
import sharpsword.operation.lead.Leads;
import sharpsword.operation.plan.CountFacts;
import sharpsword.operation.plan.PlanFacts;
import sharpsword.operation.problem.Problems;

/** What the records of a year say when the operation is to be moved on. */
@Component
final class YearFacts implements CountFacts {

    private final Leads leads;
    private final Visits visits;
    private final Problems problems;

    YearFacts(Leads leads, Visits visits, Problems problems) {
        this.leads = leads;
        this.visits = visits;
        this.problems = problems;
    }

    @Override
    public PlanFacts ofYear(int year) {
        return new PlanFacts(
                leads.anyOfYear(year) ? 1 : 0,
                visits.ofYear(year, InspectionState.COMPLETED),
                visits.ofYear(year, InspectionState.SCHEDULED, InspectionState.ON_SITE),
                problems.openOfYear(year));
    }
}
