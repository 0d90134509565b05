package sharpsword.operation.rewardedreporting.tip;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What can be done with a tip. The last four follow from events of the operation that looks into it. */
public enum TipAction implements RoleBound {
    ACCEPT(Role.REWARD_OFFICER),
    REJECT(Role.REWARD_OFFICER),
    MARK_DUPLICATE(Role.REWARD_OFFICER),
    REFER(Role.REWARD_OFFICER),
    DISPATCH(Role.REWARD_OFFICER),
    TAKE_UP,
    VERIFY,
    VERIFY_PARTLY,
    REFUTE;

    private final Set<Role> roles;

    TipAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
