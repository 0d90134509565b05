package sharpsword.operation.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Sight;

/** Takes published operations in and moves them on. */
@Component
public final class CarryingOutPlans {

    private final Documents<Plan> plans;
    private final Sight sight;
    private final CountFacts facts;

    CarryingOutPlans(Documents<Plan> plans, Sight sight, CountFacts facts) {
        this.plans = plans;
        this.sight = sight;
        this.facts = facts;
    }

    /** Makes the plan of a year, or renews its terms. */
    public Outcome<Plan> publish(Command command, Publication terms) {
        Set<String> visibleTo = visibleTo(terms);
        String id = Plan.idOf(terms.operation(), terms.year());
        // The plan is the service's own, and the reaction acts as the service.
        if (plans.findEntrusted(id).isPresent()) {
            return plans.change(command, id, (plan, moment) -> plan.renew(terms, visibleTo));
        }
        return plans.create(command, id, moment -> Plan.publish(terms, visibleTo));
    }

    /**
     * Takes the next step.
     *
     * @param note call for leads, summary or remark; may be empty
     */
    public Outcome<Plan> advance(Command command, String id, PlanAction action, String note) {
        action.require(command.caller());
        return plans.change(
                command,
                id,
                (plan, moment) -> plan.advance(action, facts.ofYear(plan.year()), note, command.caller(), moment));
    }

    /** The plan of a year for the service's own decisions, whoever asks: a plan holds no case content. */
    public Optional<Plan> ofYear(String operation, int year) {
        return plans.findEntrusted(Plan.idOf(operation, year)).map(Stored::value);
    }

    public Optional<Stored<Plan>> find(Caller caller, String id) {
        return plans.find(caller, id);
    }

    /** All years, the newest first. */
    public List<Stored<Plan>> list(Caller caller) {
        return plans.list(caller, scope -> scope, Listing.first(50, Sort.by(Sort.Direction.DESC, "year")));
    }

    private Set<String> visibleTo(Publication terms) {
        LocalDate on = terms.from();
        Set<String> keys = new LinkedHashSet<>();
        for (String district : terms.districts()) {
            keys.addAll(sight.of(terms.leadAgency(), district, on, terms.partners(), List.of()));
        }
        keys.addAll(sight.of(terms.leadAgency(), CITY, on, terms.partners(), List.of()));
        return keys;
    }

    /** The plan of an operation is always the city's too. */
    private static final String CITY = "500000";
}
