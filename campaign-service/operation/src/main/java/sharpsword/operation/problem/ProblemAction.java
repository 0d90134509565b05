package sharpsword.operation.problem;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What moves a problem. Review, publicity and write-off are for the heads and the campaign lead. */
public enum ProblemAction implements RoleBound {
    FILE_PLAN,
    START,
    CLAIM_DONE,
    CHECK_LOCALLY,
    REVIEW,
    PUBLICISE,
    WRITE_OFF,
    REJECT,
    RESUME,
    REBOUND;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case FILE_PLAN, START, CLAIM_DONE, CHECK_LOCALLY, RESUME -> Set.of(Role.INSPECTOR);
            case REVIEW, PUBLICISE, WRITE_OFF -> Set.of(Role.UNIT_HEAD, Role.CAMPAIGN_LEAD);
            case REJECT -> Set.of(Role.INSPECTOR, Role.UNIT_HEAD, Role.CAMPAIGN_LEAD);
            case REBOUND -> Set.of(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
        };
    }
}
