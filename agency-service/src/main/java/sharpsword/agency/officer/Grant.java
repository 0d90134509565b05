package sharpsword.agency.officer;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Actor;
import sharpsword.access.Role;
import sharpsword.agency.directory.Agency;

/**
 * Roles that are about to be given to somebody.
 *
 * @param by who gives them
 * @param reaches whether the giver's district is the agency's or lies above it
 * @param officer identifier of the one who gets them
 * @param agency agency in which they are held
 * @param today the day on which it happens
 */
record Grant(
        Actor by,
        boolean reaches,
        String officer,
        Agency agency,
        Set<Role> roles,
        @Nullable Certificate certificate,
        LocalDate today) {

    Grant {
        roles = Set.copyOf(roles);
    }

    boolean byThemselves() {
        return by instanceof Actor.Officer giver && giver.officerId().equals(officer);
    }

    /** Whether an administrator of that very area gives them, or the service itself. */
    boolean byTheArea(String district) {
        return !(by instanceof Actor.Officer giver) || giver.district().equals(district);
    }

    boolean gives(Role role) {
        return roles.contains(role);
    }

    boolean givesAny(Predicate<Role> kind) {
        return roles.stream().anyMatch(kind);
    }

    boolean isCertified() {
        return certificate != null && certificate.isValidOn(today);
    }

    long administratorRoles() {
        return roles.stream().filter(Role::isAdministrator).count();
    }
}
