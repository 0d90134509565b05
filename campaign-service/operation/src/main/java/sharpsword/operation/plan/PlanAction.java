package sharpsword.operation.plan;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What moves an operation on. All of it is the campaign lead's. */
public enum PlanAction implements RoleBound {
    PUBLICISE,
    START_SCREENING,
    DISPATCH,
    START_INSPECTING,
    ISSUE_PROBLEMS,
    START_RECTIFYING,
    SUMMARISE,
    CLOSE;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CAMPAIGN_LEAD);
    }
}
