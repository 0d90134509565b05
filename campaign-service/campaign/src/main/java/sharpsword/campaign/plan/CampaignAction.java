package sharpsword.campaign.plan;

import java.util.List;
import sharpsword.access.Caller;
import sharpsword.access.Role;

/** What moves a campaign on, and who may do it. */
public enum CampaignAction {
    SUBMIT,
    /** Sent back to be worked over. */
    RETURN,
    APPROVE,
    START,
    SUMMARISE,
    CLOSE;

    public boolean isOpenTo(Caller caller) {
        return roles().stream().anyMatch(caller::has);
    }

    /**
     * Refuses callers without one of the roles.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}
     */
    void require(Caller caller) {
        caller.require(roles().toArray(Role[]::new));
    }

    /** Those who carry a campaign out move it; those who answer for it decide. */
    private List<Role> roles() {
        return switch (this) {
            case SUBMIT, START, SUMMARISE -> List.of(Role.CAMPAIGN_LEAD);
            case RETURN, APPROVE, CLOSE -> List.of(Role.UNIT_HEAD, Role.LEADERSHIP);
        };
    }
}
