package sharpsword.operation.lead;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What moves a lead. */
public enum LeadAction implements RoleBound {
    ASSIGN,
    DISPATCH,
    /** Follows from the event of the operation that took it over. */
    HAND_OVER,
    /** Follows from scheduling an inspection because of it. */
    INSPECT,
    CONCLUDE;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case ASSIGN, CONCLUDE -> Set.of(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
            case DISPATCH -> Set.of(Role.CAMPAIGN_LEAD);
            case HAND_OVER, INSPECT -> Set.of();
        };
    }
}
