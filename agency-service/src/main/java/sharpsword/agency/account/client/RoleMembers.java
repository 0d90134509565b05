package sharpsword.agency.account.client;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import sharpsword.access.Role;

/** The platform's roles in the realm: who holds which, and giving and taking them. Keycloak's own roles are left alone. */
final class RoleMembers {

    private static final int PAGE = 500;

    private final RealmResource realm;

    RoleMembers(RealmResource realm) {
        this.realm = realm;
    }

    /** The roles of one user. */
    Set<Role> of(UserResource user) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (RoleRepresentation held : mapping(user).listAll()) {
            Role.of(held.getName()).ifPresent(roles::add);
        }
        return roles;
    }

    /** Identifiers of those who hold each role: sixteen questions, however many users there are. */
    Map<Role, Set<String>> all() {
        Map<Role, Set<String>> members = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            members.put(role, of(role));
        }
        return members;
    }

    private Set<String> of(Role role) {
        Set<String> members = new HashSet<>();
        List<UserRepresentation> page;
        do {
            page = realm.roles().get(role.code()).getUserMembers(true, members.size(), PAGE);
            page.forEach(member -> members.add(member.getId()));
        } while (page.size() == PAGE);
        return members;
    }

    /** Gives and takes what differs. */
    void write(UserResource user, Set<Role> wanted) {
        Set<Role> held = of(user);
        List<RoleRepresentation> add = without(wanted, held);
        List<RoleRepresentation> remove = without(held, wanted);
        if (!remove.isEmpty()) {
            mapping(user).remove(remove);
        }
        if (!add.isEmpty()) {
            mapping(user).add(add);
        }
    }

    private List<RoleRepresentation> without(Set<Role> these, Set<Role> those) {
        List<RoleRepresentation> left = new ArrayList<>();
        for (Role role : these) {
            if (!those.contains(role)) {
                left.add(realm.roles().get(role.code()).toRepresentation());
            }
        }
        return left;
    }

    private static RoleScopeResource mapping(UserResource user) {
        return user.roles().realmLevel();
    }
}
