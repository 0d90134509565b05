package sharpsword.gateway.console.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import sharpsword.access.Role;

/**
 * The officer whose login session a page is shown in, for display only: what they may see and do is decided by the
 * services from the token.
 *
 * @param name name of the person
 * @param login name with which they logged in
 * @param agency agency code; null for an account without an agency
 * @param district district code of the agency; null likewise
 * @param roles roles known to the platform, in the order of {@link Role}
 * @param demo whether it is a demo account with a public password
 */
public record SignedIn(
        String name,
        String login,
        @Nullable String agency,
        @Nullable String district,
        List<Role> roles,
        boolean demo) {

    /** The officer of a login. */
    public static SignedIn of(OidcUser user) {
        String login = Optional.ofNullable(user.getPreferredUsername()).orElse(user.getName());
        List<String> roles =
                Optional.ofNullable(user.getClaimAsStringList("roles")).orElse(List.of());
        return new SignedIn(
                Optional.ofNullable(user.getFullName()).orElse(login),
                login,
                user.getClaimAsString("agency"),
                user.getClaimAsString("district"),
                roles.stream()
                        .flatMap(code -> Role.of(code).stream())
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                Boolean.TRUE.equals(user.getClaims().get("demo")));
    }

    /** The first character of the name, without the mark of demo accounts, for the round badge. */
    public String initial() {
        String person = name.substring(name.lastIndexOf('·') + 1);
        return person.isEmpty() ? "?" : person.substring(0, person.offsetByCodePoints(0, 1));
    }
}
