package sharpsword.campaign.plan.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.Items;
import sharpsword.campaign.plan.CampaignAction;
import sharpsword.campaign.plan.Campaigns;
import sharpsword.campaign.plan.PlanningCampaign;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** Campaigns and their steps. */
@RestController
@RequestMapping("/api/campaign/campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final PlanningCampaign planning;
    private final CampaignViews views;

    CampaignController(Campaigns campaigns, PlanningCampaign planning, CampaignViews views) {
        this.campaigns = campaigns;
        this.planning = planning;
        this.views = views;
    }

    @GetMapping
    Items<CampaignView> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "20") int limit, Caller caller) {
        return campaigns.list(caller, offset, limit).as(stored -> views.of(stored, caller));
    }

    @PostMapping
    ResponseEntity<CampaignView> draft(@RequestBody @Valid CampaignRequest request, Command command) {
        return Replies.created(
                planning.draft(command, request.year(), request.title()),
                stored -> URI.create("/api/campaign/campaigns/" + stored.value().id()),
                stored -> views.of(stored, command.caller()));
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> find(@PathVariable String id, Caller caller) {
        return Replies.found(
                campaigns.find(caller, id),
                stored -> views.of(stored, caller),
                Refusal.unknown("document-unknown").with("id", id));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<CampaignView> submit(
            @PathVariable String id,
            @RequestBody(required = false) @Valid @Nullable StepRequest step,
            Command command) {
        return take(command, id, CampaignAction.SUBMIT, step);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<CampaignView> giveBack(
            @PathVariable String id, @RequestBody @Valid StepRequest step, Command command) {
        return take(command, id, CampaignAction.RETURN, step);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<CampaignView> approve(
            @PathVariable String id,
            @RequestBody(required = false) @Valid @Nullable StepRequest step,
            Command command) {
        return take(command, id, CampaignAction.APPROVE, step);
    }

    @PostMapping("/{id}/start")
    ResponseEntity<CampaignView> start(
            @PathVariable String id,
            @RequestBody(required = false) @Valid @Nullable StepRequest step,
            Command command) {
        return take(command, id, CampaignAction.START, step);
    }

    @PostMapping("/{id}/summary")
    ResponseEntity<CampaignView> summarise(
            @PathVariable String id, @RequestBody @Valid StepRequest step, Command command) {
        return take(command, id, CampaignAction.SUMMARISE, step);
    }

    @PostMapping("/{id}/closure")
    ResponseEntity<CampaignView> close(
            @PathVariable String id,
            @RequestBody(required = false) @Valid @Nullable StepRequest step,
            Command command) {
        return take(command, id, CampaignAction.CLOSE, step);
    }

    private ResponseEntity<CampaignView> take(
            Command command, String id, CampaignAction action, @Nullable StepRequest step) {
        String note = step == null ? "" : step.text();
        return Replies.changed(planning.take(command, id, action, note), stored -> views.of(stored, command.caller()));
    }
}
