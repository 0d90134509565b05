package sharpsword.campaign.progress;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.campaign.CampaignSettings;

/**
 * Who may see which cells. Numbers are for those whose scope is whole cells: leaders, wall displays, campaign leads of the
 * city and the head of the corps see all of them; the campaign lead of a district sees the district's.
 */
@Component
public class Sight {

    private final CampaignSettings settings;

    Sight(CampaignSettings settings) {
        this.settings = settings;
    }

    /**
     * The district whose cells the caller may see; null for all.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}
     */
    public @Nullable String district(Caller caller) {
        if (caller.has(Role.LEADERSHIP) || caller.has(Role.DISPLAY)) {
            return null;
        }
        Actor.Officer officer = caller.officer();
        if (caller.has(Role.UNIT_HEAD) && officer.agency().equals(settings.corps())) {
            return null;
        }
        caller.require(Role.LEADERSHIP, Role.DISPLAY, Role.CAMPAIGN_LEAD);
        return officer.district().equals(settings.city()) ? null : officer.district();
    }

    /**
     * The same for those who may see the records behind a number, which a wall display may not.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}, {@code display-aggregates-only}
     */
    public @Nullable String districtOfRecords(Caller caller) {
        if (caller.has(Role.DISPLAY)) {
            throw Refusal.notEntitled("display-aggregates-only").asException();
        }
        return district(caller);
    }
}
