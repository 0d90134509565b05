package sharpsword.agency.officer.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.access.Role;

/** Reads the codes of roles that a request names. */
final class RoleCodes {

    private RoleCodes() {}

    /**
     * The roles of these codes.
     *
     * @throws sharpsword.access.RefusedException {@code role-unknown}
     */
    static Set<Role> read(Set<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> roles.add(read(code, "roles")));
        return roles;
    }

    static @Nullable Role optional(@Nullable String code) {
        return code == null ? null : read(code, "role");
    }

    private static Role read(String code, String field) {
        return Role.of(code)
                .orElseThrow(() -> Refusal.malformed("role-unknown")
                        .at(field)
                        .with("role", code)
                        .asException());
    }
}
