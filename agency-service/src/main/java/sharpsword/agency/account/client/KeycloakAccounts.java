package sharpsword.agency.account.client;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import sharpsword.access.Role;
import sharpsword.agency.account.Account;
import sharpsword.agency.account.FoundAccount;
import sharpsword.agency.account.RealmAccounts;

/** The accounts of the realm through Keycloak's admin API. */
final class KeycloakAccounts implements RealmAccounts {

    private static final int PAGE = 200;
    private static final String REFUSED = "account-refused";

    private final RealmResource realm;
    private final RoleMembers roles;

    KeycloakAccounts(RealmResource realm) {
        this.realm = realm;
        this.roles = new RoleMembers(realm);
    }

    @Override
    public Optional<FoundAccount> find(String login) {
        return Asking.ask(
                REFUSED,
                () -> realm.users().searchByUsername(login, true).stream()
                        .findFirst()
                        .map(user -> Representations.read(user, roles.of(user(user.getId())))));
    }

    @Override
    public List<FoundAccount> all() {
        return Asking.ask(REFUSED, () -> {
            Map<Role, Set<String>> members = roles.all();
            return users().stream()
                    .map(user -> Representations.read(user, rolesOf(user, members)))
                    .toList();
        });
    }

    @Override
    public void create(Account wanted) {
        Asking.tell(REFUSED, () -> {
            try (Response response = realm.users().create(Representations.write(wanted))) {
                if (response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
                    throw new BadRequestException();
                }
                if (response.getStatus() != Response.Status.CREATED.getStatusCode()) {
                    throw new WebApplicationException(response.getStatus());
                }
                roles.write(user(CreatedResponseUtil.getCreatedId(response)), wanted.roles());
            }
        });
    }

    @Override
    public void change(FoundAccount found, Account wanted) {
        Asking.tell(REFUSED, () -> {
            UserResource user = user(found.key());
            user.update(Representations.overwrite(user.toRepresentation(), wanted));
            roles.write(user, wanted.roles());
        });
    }

    @Override
    public void endSessions(FoundAccount found) {
        Asking.tell(REFUSED, () -> user(found.key()).logout());
    }

    @Override
    public void setPassword(FoundAccount found, String password) {
        Asking.tell("password-refused", () -> user(found.key()).resetPassword(Representations.temporary(password)));
    }

    private UserResource user(String key) {
        return realm.users().get(key);
    }

    private List<UserRepresentation> users() {
        List<UserRepresentation> users = new ArrayList<>();
        List<UserRepresentation> page;
        do {
            page = realm.users().list(users.size(), PAGE);
            users.addAll(page);
        } while (page.size() == PAGE);
        return users;
    }

    private static Set<Role> rolesOf(UserRepresentation user, Map<Role, Set<String>> members) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        members.forEach((role, holders) -> {
            if (holders.contains(user.getId())) {
                held.add(role);
            }
        });
        return held;
    }
}
