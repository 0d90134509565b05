package sharpsword.gateway.edge.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which bearer tokens are good: signed by the realm, in time, meant for the platform, and not of a demo account where
 * those are refused. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    private static final String AUDIENCE = "sharpsword";

    @Bean
    JwtDecoder bearerTokens(LoginSettings settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(settings.behind("certs")).build();
        decoder.setJwtValidator(rules(settings));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> rules(LoginSettings settings) {
        List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>();
        rules.add(JwtValidators.createDefaultWithIssuer(settings.issuer().toString()));
        rules.add(new JwtClaimValidator<List<String>>(
                "aud", audience -> audience != null && audience.contains(AUDIENCE)));
        if (!settings.demoAccounts()) {
            rules.add(Tokens::noDemoAccount);
        }
        return new DelegatingOAuth2TokenValidator<>(rules);
    }

    private static OAuth2TokenValidatorResult noDemoAccount(Jwt token) {
        return DemoAccounts.isOne(token.getClaims())
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", DemoAccounts.REFUSED, null))
                : OAuth2TokenValidatorResult.success();
    }
}
