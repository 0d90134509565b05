package sharpsword.operation.inspection;

import java.util.Set;
import sharpsword.access.Role;
import sharpsword.operation.desk.RoleBound;

/** What moves an inspection. */
public enum InspectionAction implements RoleBound {
    ARRIVE,
    ANSWER,
    COMPLETE,
    CANCEL;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INSPECTOR);
    }
}
