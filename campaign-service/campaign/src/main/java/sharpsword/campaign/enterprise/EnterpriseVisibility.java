package sharpsword.campaign.enterprise;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Visibility;
import sharpsword.campaign.CampaignSettings;

/** Who sees a firm: the city, its district, the leaders, and the partner agencies with which it was shared. */
@Component
final class EnterpriseVisibility {

    private final CampaignSettings settings;

    EnterpriseVisibility(CampaignSettings settings) {
        this.settings = settings;
    }

    /** Whether the caller sees the firms of that district: people keep what they may see. */
    boolean isOf(Caller caller, String district) {
        return caller.keys().sees(of(district, Set.of()));
    }

    Set<String> of(String district, Set<String> sharedWith) {
        Visibility visibility = Visibility.nobody()
                .district(district, code -> List.of(settings.city()))
                .leadership();
        for (String agency : sharedWith) {
            visibility = visibility.agency(agency);
        }
        return visibility.keys();
    }
}
