package sharpsword.defaults.security;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import sharpsword.access.token.CallerFromToken;
import sharpsword.access.token.OfficerStanding;

/** Signs somebody in on this thread, as the door does. */
public final class Callers {

    private Callers() {}

    public static void signIn(String... roles) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claim("officer", "u-1")
                .claim("name", "陈演示")
                .claim("agency", "DET-500112")
                .claim("district", "500112")
                .claim("roles", List.of(roles))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(
                        token, new CallerFromToken(OfficerStanding.EVERYBODY_STANDS).callerOf(token)));
    }
}
