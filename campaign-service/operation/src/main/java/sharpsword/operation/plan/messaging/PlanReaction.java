package sharpsword.operation.plan.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.event.Event;
import sharpsword.operation.plan.CarryingOutPlans;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.plan.Publication;
import sharpsword.operation.profile.OperationProfile;

/** Makes the plan when the campaign publishes this operation; the six others are passed over. */
@Component
final class PlanReaction implements Reaction {

    private final OperationProfile profile;
    private final CarryingOutPlans plans;

    PlanReaction(OperationProfile profile, CarryingOutPlans plans) {
        this.profile = profile;
        this.plans = plans;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".plan";
    }

    @Override
    public Set<String> types() {
        return Set.of("operation.published.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        if (!event.data().path("operation").asString("").equals(profile.code())) {
            return Handling.done();
        }
        Outcome<Plan> outcome = plans.publish(command, Publication.from(event));
        if (outcome instanceof Outcome.Refused<Plan> refused
                && refused.refusal().code().equals("document-exists")) {
            return Handling.retry("another publication made the plan at the same moment");
        }
        return Handling.of(outcome);
    }
}
