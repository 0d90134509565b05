package sharpsword.casework.party;

import java.util.List;
import sharpsword.access.Caller;
import sharpsword.access.Role;

/** Who is entitled to an action, by role. */
public enum Entitled {
    CASE_HANDLER,
    /** The head (正职) or whoever acts as one. */
    UNIT_HEAD,
    CASE_HANDLER_OR_HEAD,
    CASE_HANDLER_OR_INSPECTOR,
    CASE_HANDLER_INSPECTOR_OR_HEAD,
    PARTNER_OFFICER;

    /** The roles of which one is needed. */
    public List<Role> roles() {
        return switch (this) {
            case CASE_HANDLER -> List.of(Role.CASE_HANDLER);
            case UNIT_HEAD -> List.of(Role.UNIT_HEAD);
            case CASE_HANDLER_OR_HEAD -> List.of(Role.CASE_HANDLER, Role.UNIT_HEAD);
            case CASE_HANDLER_OR_INSPECTOR -> List.of(Role.CASE_HANDLER, Role.INSPECTOR);
            case CASE_HANDLER_INSPECTOR_OR_HEAD -> List.of(Role.CASE_HANDLER, Role.INSPECTOR, Role.UNIT_HEAD);
            case PARTNER_OFFICER -> List.of(Role.PARTNER_OFFICER);
        };
    }

    public boolean includes(Caller caller) {
        return roles().stream().anyMatch(caller::has);
    }

    /**
     * Refuses everybody else.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}
     */
    public void require(Caller caller) {
        caller.require(roles().toArray(Role[]::new));
    }
}
