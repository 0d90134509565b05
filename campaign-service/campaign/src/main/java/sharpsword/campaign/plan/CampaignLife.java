package sharpsword.campaign.plan;

import static sharpsword.campaign.plan.CampaignAction.APPROVE;
import static sharpsword.campaign.plan.CampaignAction.CLOSE;
import static sharpsword.campaign.plan.CampaignAction.RETURN;
import static sharpsword.campaign.plan.CampaignAction.START;
import static sharpsword.campaign.plan.CampaignAction.SUBMIT;
import static sharpsword.campaign.plan.CampaignAction.SUMMARISE;
import static sharpsword.campaign.plan.CampaignState.APPROVED;
import static sharpsword.campaign.plan.CampaignState.CLOSED;
import static sharpsword.campaign.plan.CampaignState.DRAFT;
import static sharpsword.campaign.plan.CampaignState.RUNNING;
import static sharpsword.campaign.plan.CampaignState.SUBMITTED;
import static sharpsword.campaign.plan.CampaignState.SUMMARISED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a year's campaign. */
public final class CampaignLife {

    public static final Lifecycle<CampaignState, CampaignAction> TABLE = Lifecycle.of(
            "campaign",
            Move.of(DRAFT, SUBMIT, SUBMITTED, "all seven operations planned, every matter routed"),
            Move.of(SUBMITTED, RETURN, DRAFT, "with a reason"),
            Move.of(SUBMITTED, APPROVE, APPROVED, "not by the submitter"),
            Move.of(APPROVED, START, RUNNING),
            Move.of(RUNNING, SUMMARISE, SUMMARISED, "with a summary"),
            Move.of(SUMMARISED, CLOSE, CLOSED));

    private CampaignLife() {}
}
