package sharpsword.operation.desk;

import java.util.Set;
import sharpsword.access.Caller;
import sharpsword.access.Role;

/** An action of a transition table that only holders of certain roles may take; nobody, if it only follows from events. */
public interface RoleBound {

    Set<Role> roles();

    /**
     * Refuses callers that hold none of the roles.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}
     */
    default void require(Caller caller) {
        caller.require(roles().toArray(Role[]::new));
    }

    default boolean isOpenTo(Caller caller) {
        return roles().stream().anyMatch(caller::has);
    }
}
