package sharpsword.agency.officer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Role;

/**
 * What is said about somebody who is to be registered.
 *
 * @param id identifier from an older register or an existing account; null for a new one
 */
public record Registration(
        @Nullable String id,
        String name,
        String login,
        String agency,
        @Nullable Certificate certificate,
        Set<Role> roles) {

    public Registration {
        roles = Set.copyOf(roles);
    }
}
