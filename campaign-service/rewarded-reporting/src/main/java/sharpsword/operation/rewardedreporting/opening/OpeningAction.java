package sharpsword.operation.rewardedreporting.opening;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What can be done with a request to open a seal. */
public enum OpeningAction implements RoleBound {
    CONSENT(Role.INTEGRITY_SUPERVISOR),
    REFUSE(Role.INTEGRITY_SUPERVISOR),
    SHOW(Role.REWARD_OFFICER);

    private final Set<Role> roles;

    OpeningAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
