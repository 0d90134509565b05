package sharpsword.campaign.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.data.ReferenceData;

/** Drafting a campaign and moving it on. */
@Component
public final class PlanningCampaign {

    private final Documents<Campaign> campaigns;
    private final PlanVisibility visibility;
    private final ReferenceData reference;

    PlanningCampaign(Documents<Campaign> campaigns, PlanVisibility visibility, ReferenceData reference) {
        this.campaigns = campaigns;
        this.visibility = visibility;
        this.reference = reference;
    }

    /** Begins the campaign of a year; there is one in a year. */
    public Outcome<Campaign> draft(Command command, int year, String title) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        visibility.requireHeadquarters(command.caller());
        return campaigns.create(command, Integer.toString(year), moment -> {
            Campaign drafted = Campaign.draft(year, title, visibility.ofCampaign(CampaignState.DRAFT, List.of()));
            return Decision.accept(drafted, Happening.told("draft", "campaign.drafted.v1", told(drafted, "DRAFT")));
        });
    }

    /** Sets the terms of one operation of a draft. */
    public Outcome<Campaign> plan(Command command, String id, Terms terms) {
        command.caller().require(Role.CAMPAIGN_LEAD);
        return campaigns.change(command, id, (campaign, moment) -> {
            if (campaign.state() != CampaignState.DRAFT) {
                return Decision.reject(Refusal.conflict("campaign-not-draft")
                        .with("state", campaign.state().name()));
            }
            Optional<Refusal> objection =
                    TermsPolicy.firstObjection(terms, new TermsPolicy.Setting(campaign.year(), reference.packages()));
            return objection.isPresent()
                    ? Decision.reject(objection.get())
                    : Decision.accept(
                            campaign.with(terms),
                            Happening.kept(
                                    "plan",
                                    Map.of("operation", terms.operation().name())));
        });
    }

    /**
     * Takes a step of the table.
     *
     * @param note reason, remark or summary; may be empty where none is asked for
     */
    public Outcome<Campaign> take(Command command, String id, CampaignAction action, String note) {
        action.require(command.caller());
        visibility.requireHeadquarters(command.caller());
        String officer = command.caller().officer().officerId();
        return campaigns.change(command, id, (campaign, moment) -> {
            CampaignState next = CampaignLife.TABLE.require(campaign.state(), action);
            campaign.lastStep().ifPresent(moment::notBefore);
            Optional<Refusal> objection =
                    StepPolicy.objection(action, new StepPolicy.Asked(campaign, officer, note, reference.packages()));
            if (objection.isPresent()) {
                return Decision.reject(objection.get());
            }
            Campaign moved = campaign.moved(
                    new Campaign.Step(action, next, moment.occurredAt(), officer, note),
                    visibility.ofCampaign(next, campaign.operations()));
            return Decision.accept(
                    moved,
                    Happening.told(
                            action.name().toLowerCase(Locale.ROOT),
                            "campaign.advanced.v1",
                            told(moved, action.name())));
        });
    }

    private static Map<String, Object> told(Campaign campaign, String action) {
        return Map.of(
                "campaign",
                campaign.id(),
                "year",
                campaign.year(),
                "action",
                action,
                "state",
                campaign.state().name());
    }
}
