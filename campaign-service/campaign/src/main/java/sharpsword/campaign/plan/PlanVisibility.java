package sharpsword.campaign.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Visibility;
import sharpsword.campaign.Headquarters;

/**
 * Who sees a plan. A draft belongs to the city and its leaders; once it is approved, the districts in which it runs and the
 * agencies that take part see it too.
 */
@Component
final class PlanVisibility {

    private final Headquarters headquarters;

    PlanVisibility(Headquarters headquarters) {
        this.headquarters = headquarters;
    }

    Set<String> ofCampaign(CampaignState state, Collection<Terms> operations) {
        boolean internal = state == CampaignState.DRAFT || state == CampaignState.SUBMITTED;
        return keys(internal ? List.of() : operations);
    }

    Set<String> ofOperation(Terms terms) {
        return keys(List.of(terms));
    }

    /**
     * Refuses callers who do not see drafts: a plan is the city's, whatever role somebody holds in a district or at a partner.
     *
     * @throws sharpsword.access.RefusedException {@code headquarters-only}
     */
    void requireHeadquarters(Caller caller) {
        headquarters.require(caller);
    }

    boolean isHeadquarters(Caller caller) {
        return headquarters.has(caller);
    }

    private Set<String> keys(Collection<Terms> shared) {
        Visibility visibility = new Visibility(headquarters.visibleTo());
        for (Terms terms : shared) {
            visibility = visibility.agency(terms.leadAgency());
            for (String partner : terms.partners()) {
                visibility = visibility.agency(partner);
            }
            for (String district : terms.districts()) {
                visibility = visibility.district(district, code -> List.of());
            }
        }
        return visibility.keys();
    }
}
