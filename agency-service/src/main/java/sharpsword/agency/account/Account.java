package sharpsword.agency.account;

import java.util.EnumSet;
import java.util.Set;
import sharpsword.access.Role;
import sharpsword.agency.officer.Officer;

/**
 * The part of an account that the register decides about.
 *
 * @param officer identifier of the officer; empty for an account that nobody of the register made
 * @param roles realm roles of the platform; those of Keycloak itself are left out
 * @param enabled whether it opens anything
 */
public record Account(
        String login, String name, String officer, String agency, String district, Set<Role> roles, boolean enabled) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The account as the register wants it. */
    static Account of(Officer officer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(officer.roles());
        return new Account(
                officer.login(),
                officer.name(),
                officer.id(),
                officer.agency(),
                officer.district(),
                roles,
                officer.isActive());
    }

    /** The same account with the roles that it has, opening nothing. */
    Account locked() {
        return new Account(login, name, officer, agency, district, roles, false);
    }

    /** The same account, opening nothing and without roles. */
    Account disabled() {
        return new Account(login, name, officer, agency, district, Set.of(), false);
    }
}
