package sharpsword.gateway.edge.security;

import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Lets people in, but accounts with public passwords only where the settings allow them. */
final class DemoAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String REFUSED = "Demo accounts are refused here";

    private final OidcUserService users = new OidcUserService();
    private final boolean allowed;

    DemoAccounts(boolean allowed) {
        this.allowed = allowed;
    }

    static boolean isOne(Map<String, Object> claims) {
        return Boolean.TRUE.equals(claims.get("demo"));
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) throws OAuth2AuthenticationException {
        if (!allowed && isOne(request.getIdToken().getClaims())) {
            throw new OAuth2AuthenticationException(new OAuth2Error("demo_account", REFUSED, null));
        }
        return users.loadUser(request);
    }
}
