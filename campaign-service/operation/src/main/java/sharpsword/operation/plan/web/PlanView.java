package sharpsword.operation.plan.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.plan.PlanLife;

/** A plan as pages show it. */
record PlanView(@JsonUnwrapped Plan plan, long revision, List<String> possible) {

    static PlanView of(Stored<Plan> stored, Caller caller) {
        return new PlanView(
                stored.value(),
                stored.revision(),
                Possible.of(PlanLife.TABLE, stored.value().state(), caller));
    }
}
