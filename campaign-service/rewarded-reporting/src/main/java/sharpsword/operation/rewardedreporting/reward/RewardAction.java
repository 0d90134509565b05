package sharpsword.operation.rewardedreporting.reward;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What can be done with a reward. A claim is the tipster's own, by the receipt code. */
public enum RewardAction implements RoleBound {
    REVIEW(Role.REWARD_OFFICER, Role.UNIT_HEAD),
    RETURN(Role.REWARD_OFFICER, Role.UNIT_HEAD),
    PROPOSE_AGAIN(Role.REWARD_OFFICER),
    NOTIFY(Role.REWARD_OFFICER),
    CLAIM,
    APPROVE_PAYMENT(Role.FINANCE_OFFICER, Role.UNIT_HEAD),
    PAY(Role.FINANCE_OFFICER),
    LAPSE(Role.REWARD_OFFICER);

    private final Set<Role> roles;

    RewardAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
