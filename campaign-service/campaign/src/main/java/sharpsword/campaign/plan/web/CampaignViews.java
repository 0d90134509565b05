package sharpsword.campaign.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.campaign.plan.Campaign;
import sharpsword.campaign.plan.Campaigns;
import sharpsword.campaign.plan.PublishedOperation;
import sharpsword.campaign.plan.Terms;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.routing.Operation;

/** Makes the views of campaigns: a published operation is shown as it was published last. */
@Component
class CampaignViews {

    private final Campaigns campaigns;

    CampaignViews(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    CampaignView of(Stored<Campaign> stored, Caller caller) {
        Campaign campaign = stored.value();
        Map<Operation, PublishedOperation> published = campaigns.published(campaign.year());
        List<Terms> current = campaign.operations().stream()
                .map(terms -> published.containsKey(terms.operation())
                        ? published.get(terms.operation()).terms()
                        : terms)
                .toList();
        return new CampaignView(
                campaign.id(),
                campaign.year(),
                campaign.title(),
                campaign.state(),
                stored.revision(),
                current.stream()
                        .map(terms -> operation(terms, published.containsKey(terms.operation()), current))
                        .toList(),
                Arrays.stream(Operation.values())
                        .filter(operation -> campaign.terms(operation).isEmpty())
                        .toList(),
                campaign.steps(),
                campaigns.possible(campaign, caller));
    }

    OperationView of(PublishedOperation published) {
        return operation(published.terms(), true, List.of());
    }

    private OperationView operation(Terms terms, boolean published, List<Terms> all) {
        List<Operation> meets = all.stream()
                .filter(other -> other.operation() != terms.operation() && other.meets(terms))
                .map(Terms::operation)
                .toList();
        return OperationView.of(terms, campaigns.citations(terms.legalBasis(), terms.from()), published, meets);
    }
}
