package sharpsword.gateway.edge.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class DemoAccountsTests {

    private static final Instant NOW = Instant.now();

    @Test
    void letsDemoAccountsInWhereTheyAreAllowed() {
        assertThat(new DemoAccounts(true).loadUser(login(true)).getName()).isEqualTo("subject");
    }

    @Test
    void refusesDemoAccountsElsewhere() {
        assertThatExceptionOfType(OAuth2AuthenticationException.class)
                .isThrownBy(() -> new DemoAccounts(false).loadUser(login(true)))
                .satisfies(
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo("demo_account"));
    }

    @Test
    void letsRealAccountsInEverywhere() {
        assertThat(new DemoAccounts(false).loadUser(login(false)).getName()).isEqualTo("subject");
    }

    private static OidcUserRequest login(boolean demo) {
        ClientRegistration registration = ClientRegistration.withRegistrationId("keycloak")
                .clientId("gateway")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .authorizationUri("http://127.0.0.1/auth")
                .tokenUri("http://127.0.0.1/token")
                .userNameAttributeName("sub")
                .build();
        OAuth2AccessToken access =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", NOW, NOW.plusSeconds(300));
        OidcIdToken id = new OidcIdToken("id", NOW, NOW.plusSeconds(300), Map.of("sub", "subject", "demo", demo));
        return new OidcUserRequest(registration, access, id);
    }
}
