package sharpsword.gateway.edge.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokensTests {

    private static final String ISSUER = "http://127.0.0.1:8180/realms/sharpsword";
    private static final Instant NOW = Instant.now();

    @Test
    void takesATokenOfTheRealmForThePlatform() {
        assertThat(isGood(true, token -> {})).isTrue();
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        assertThat(isGood(true, token -> token.issuer("http://127.0.0.1:8180/realms/master")))
                .isFalse();
    }

    @Test
    void refusesATokenForSomethingElse() {
        assertThat(isGood(true, token -> token.audience(List.of("account")))).isFalse();
    }

    @Test
    void refusesATokenWithoutAnAudience() {
        assertThat(isGood(true, token -> token.claims(claims -> claims.remove("aud"))))
                .isFalse();
    }

    @Test
    void refusesATokenThatHasEnded() {
        assertThat(isGood(true, token -> token.issuedAt(NOW.minusSeconds(900)).expiresAt(NOW.minusSeconds(600))))
                .isFalse();
    }

    @Test
    void refusesDemoAccountsInProductionOnly() {
        assertThat(isGood(true, token -> token.claim("demo", true))).isTrue();
        assertThat(isGood(false, token -> token.claim("demo", true))).isFalse();
        assertThat(isGood(false, token -> {})).isTrue();
    }

    @Test
    void saysWhichSecretIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoginSettings(URI.create(ISSUER), URI.create("http://127.0.0.1:8180"), " ", true))
                .withMessageContaining("gateway-client");
    }

    @Test
    void callsKeycloakBehindThePublicAddress() {
        LoginSettings settings = new LoginSettings(
                URI.create("https://login.example/realms/sharpsword"), URI.create("http://keycloak:8080"), "s", false);

        assertThat(settings.behind("token"))
                .isEqualTo("http://keycloak:8080/realms/sharpsword/protocol/openid-connect/token");
        assertThat(settings.inBrowser("auth"))
                .isEqualTo("https://login.example/realms/sharpsword/protocol/openid-connect/auth");
        assertThat(settings.issuerOrigin()).isEqualTo("https://login.example");
    }

    private static boolean isGood(boolean demoAccounts, Consumer<Jwt.Builder> change) {
        LoginSettings settings =
                new LoginSettings(URI.create(ISSUER), URI.create("http://127.0.0.1:8180"), "secret", demoAccounts);
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .audience(List.of("sharpsword"))
                .subject("officer")
                .issuedAt(NOW)
                .expiresAt(NOW.plusSeconds(300));
        change.accept(token);
        return !Tokens.rules(settings).validate(token.build()).hasErrors();
    }
}
