package sharpsword.gateway.console.records;

import java.util.List;
import java.util.Set;
import sharpsword.access.Role;
import sharpsword.gateway.console.page.Words;

/**
 * Who reads a page. Roles only spare people forms that would be refused: what they may do is decided by the services.
 *
 * @param words words in the reader's language
 */
public record Reader(Words words, List<Role> roles) {

    public Reader {
        roles = List.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasOneOf(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }
}
