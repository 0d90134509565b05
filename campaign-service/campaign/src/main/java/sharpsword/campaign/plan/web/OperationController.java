package sharpsword.campaign.plan.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.plan.Campaigns;
import sharpsword.campaign.plan.PlanningCampaign;
import sharpsword.campaign.plan.PublishingOperation;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.reference.routing.Operation;

/** The operations of a campaign: planned while it is a draft, published once it is approved. */
@RestController
@RequestMapping("/api/campaign/campaigns/{id}/operations/{operation}")
class OperationController {

    private final Campaigns campaigns;
    private final PlanningCampaign planning;
    private final PublishingOperation publishing;
    private final CampaignViews views;

    OperationController(
            Campaigns campaigns, PlanningCampaign planning, PublishingOperation publishing, CampaignViews views) {
        this.campaigns = campaigns;
        this.planning = planning;
        this.publishing = publishing;
        this.views = views;
    }

    @PutMapping
    ResponseEntity<CampaignView> plan(
            @PathVariable String id,
            @PathVariable String operation,
            @RequestBody @Valid TermsRequest request,
            Command command) {
        return Replies.changed(
                planning.plan(command, id, request.terms(known(operation))),
                stored -> views.of(stored, command.caller()));
    }

    @GetMapping("/publication")
    ResponseEntity<OperationView> find(@PathVariable String id, @PathVariable String operation, Caller caller) {
        return Replies.found(
                campaigns.operation(caller, id, known(operation)),
                stored -> views.of(stored.value()),
                Refusal.unknown("operation-not-published").with("operation", operation));
    }

    @PostMapping("/publication")
    ResponseEntity<OperationView> publish(@PathVariable String id, @PathVariable String operation, Command command) {
        return Replies.created(
                publishing.publish(command, id, known(operation)),
                stored -> URI.create("/api/campaign/campaigns/" + id + "/operations/" + operation + "/publication"),
                stored -> views.of(stored.value()));
    }

    @PutMapping("/publication")
    ResponseEntity<OperationView> change(
            @PathVariable String id,
            @PathVariable String operation,
            @RequestBody @Valid TermsRequest request,
            Command command) {
        return Replies.changed(
                publishing.change(command, id, request.terms(known(operation))), stored -> views.of(stored.value()));
    }

    private static Operation known(String code) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operation.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("operation-unknown")
                        .at("operation")
                        .with("operation", code)
                        .asException());
    }
}
