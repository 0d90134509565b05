package sharpsword.operation.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.plan.CarryingOutPlans;

/** The operation of each year and its next step. */
@OperationApi
final class PlanController {

    private final CarryingOutPlans plans;

    PlanController(CarryingOutPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans")
    Items<PlanView> list(Caller caller) {
        List<PlanView> views = plans.list(caller).stream()
                .map(stored -> PlanView.of(stored, caller))
                .toList();
        return new Items<>(views, views.size());
    }

    @GetMapping("/plans/{id}")
    ResponseEntity<PlanView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                plans.find(caller, id),
                stored -> PlanView.of(stored, caller),
                Refusal.unknown("plan-unknown").with("id", id));
    }

    @PostMapping("/plans/{id}/steps")
    ResponseEntity<PlanView> advance(Command command, @PathVariable String id, @Valid @RequestBody StepRequest step) {
        return Replies.changed(
                plans.advance(command, id, step.action(), step.noteText()),
                stored -> PlanView.of(stored, command.caller()));
    }
}
