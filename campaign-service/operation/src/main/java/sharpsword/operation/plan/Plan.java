package sharpsword.operation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Signature;
import sharpsword.reference.deadline.ChinaTime;

/**
 * The operation of one year as its service carries it out.
 *
 * <p>Born when the campaign publishes the operation; a later publication renews its terms but not its state. The campaign
 * lead then moves it along {@link PlanLife} until it is closed.
 *
 * @param id {@code <operation>-<year>}
 * @param publishedSequence sequence of the publication that the terms come from
 * @param steps the steps so far
 */
public record Plan(
        String id,
        @JsonIgnore Set<String> visibleTo,
        String operation,
        int year,
        String campaign,
        LocalDate from,
        LocalDate to,
        String leadAgency,
        List<String> partners,
        List<String> districts,
        List<Quota> quotas,
        List<String> legalBasis,
        @Nullable String programme,
        PlanState state,
        long publishedSequence,
        List<PlanStep> steps)
        implements Aggregate {

    public static final DocumentType<Plan> TYPE =
            DocumentType.of("plans", Plan.class, IndexKeys.of("visibleTo", "-year"));

    public Plan {
        visibleTo = Set.copyOf(visibleTo);
        partners = List.copyOf(partners);
        districts = List.copyOf(districts);
        quotas = List.copyOf(quotas);
        legalBasis = List.copyOf(legalBasis);
        steps = List.copyOf(steps);
    }

    /** Identifier of the plan of an operation and year. */
    public static String idOf(String operation, int year) {
        return operation + "-" + year;
    }

    static Decision<Plan> publish(Publication terms, Set<String> visibleTo) {
        Plan plan = of(terms, visibleTo, PlanState.PLANNED, List.of());
        return Decision.accept(plan, plan.told("publish"));
    }

    /** Takes newer terms over; older ones and repetitions change nothing. */
    Decision<Plan> renew(Publication terms, Set<String> newVisibleTo) {
        if (terms.sequence() <= publishedSequence) {
            return Decision.unchanged(this);
        }
        Plan next = of(terms, newVisibleTo, state, steps);
        return Decision.accept(next, next.told("renew"));
    }

    Decision<Plan> advance(PlanAction action, PlanFacts facts, String note, Caller caller, Moment moment) {
        PlanState next = PlanLife.TABLE.require(state, action);
        LocalDate day = ChinaTime.dateOf(moment.occurredAt());
        Optional<Refusal> objection = PlanGuard.firstObjection(action, new PlanGuard.Asked(this, facts, day, note));
        if (objection.isPresent()) {
            return Decision.reject(objection.get());
        }
        List<PlanStep> more = new ArrayList<>(steps);
        more.add(new PlanStep(next, Signature.of(caller, moment.occurredAt()), note));
        Plan moved = new Plan(
                id,
                visibleTo,
                operation,
                year,
                campaign,
                from,
                to,
                leadAgency,
                partners,
                districts,
                quotas,
                legalBasis,
                programme,
                next,
                publishedSequence,
                more);
        return Decision.accept(moved, moved.told(action.name()));
    }

    private Happening told(String action) {
        return Happening.told(
                action, "operation.advanced.v1", new OperationAdvanced(operation, year, leadAgency, state));
    }

    private static Plan of(Publication terms, Set<String> visibleTo, PlanState state, List<PlanStep> steps) {
        return new Plan(
                idOf(terms.operation(), terms.year()),
                visibleTo,
                terms.operation(),
                terms.year(),
                terms.campaign(),
                terms.from(),
                terms.to(),
                terms.leadAgency(),
                terms.partners(),
                terms.districts(),
                terms.quotas(),
                terms.legalBasis(),
                terms.programme(),
                state,
                terms.sequence(),
                steps);
    }
}
