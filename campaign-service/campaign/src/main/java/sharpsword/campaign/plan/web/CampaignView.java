package sharpsword.campaign.plan.web;

import java.util.List;
import sharpsword.campaign.plan.Campaign;
import sharpsword.campaign.plan.CampaignAction;
import sharpsword.campaign.plan.CampaignState;
import sharpsword.reference.routing.Operation;

/**
 * A campaign as the API shows it.
 *
 * @param missing operations without terms
 * @param possible steps that this caller may take now
 */
record CampaignView(
        String id,
        int year,
        String title,
        CampaignState state,
        long revision,
        List<OperationView> operations,
        List<Operation> missing,
        List<Campaign.Step> steps,
        List<CampaignAction> possible) {}
