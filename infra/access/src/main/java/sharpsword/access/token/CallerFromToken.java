package sharpsword.access.token;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;

/**
 * Turns a verified token into a caller.
 *
 * <p>Claims of an officer: {@code officer}, {@code agency}, {@code district}, {@code roles} (flat list), {@code name}.
 * A service token comes from the client-credentials grant: user name {@code service-account-<client>}, role
 * {@code service}, client in {@code azp} or {@code client_id}, and no officer. A token that is neither stands for
 * nobody: it gives the rights of the public.
 */
public final class CallerFromToken {

    private static final String SERVICE_ROLE = "service";
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final OfficerStanding standing;

    public CallerFromToken(OfficerStanding standing) {
        this.standing = standing;
    }

    /**
     * The caller behind the token.
     *
     * @throws sharpsword.access.RefusedException {@code officer-left}
     */
    public Caller callerOf(Jwt token) {
        Claims claims = new Claims(token);
        if (!claims.text("officer").isEmpty()) {
            return officer(claims);
        }
        return isService(claims) ? Caller.service(clientOf(claims)) : Caller.PUBLIC;
    }

    private Caller officer(Claims claims) {
        Actor.Officer officer = new Actor.Officer(
                claims.text("officer"),
                claims.firstText("name", "preferred_username"),
                claims.text("agency"),
                claims.text("district"),
                rolesOf(claims));
        if (!standing.stands(officer.officerId())) {
            throw Refusal.notEntitled("officer-left").asException();
        }
        return new Caller(officer, ScopeKeysOf.officer(officer));
    }

    /** Without agency and district an account is unfinished: only the administrators' roles, which open no content, remain. */
    private static Set<Role> rolesOf(Claims claims) {
        boolean unfinished =
                claims.text("agency").isEmpty() || claims.text("district").isEmpty();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        claims.texts("roles")
                .forEach(code -> Role.of(code)
                        .filter(role -> !unfinished || role.isAdministrator())
                        .ifPresent(roles::add));
        return roles;
    }

    private static boolean isService(Claims claims) {
        String client = clientOf(claims);
        return !client.isEmpty()
                && claims.texts("roles").contains(SERVICE_ROLE)
                && claims.text("preferred_username").equals(SERVICE_ACCOUNT + client);
    }

    private static String clientOf(Claims claims) {
        return claims.firstText("azp", "client_id");
    }
}
