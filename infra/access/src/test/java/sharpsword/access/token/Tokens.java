package sharpsword.access.token;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.oauth2.jwt.Jwt;

/** Verified tokens by intent; what a test does not name is filled in. */
final class Tokens {

    private Tokens() {}

    static Jwt anOfficer(String agency, String district, String... roles) {
        return token(claims -> claims.claim("officer", "u-1")
                .claim("name", "陈演示")
                .claim("agency", agency)
                .claim("district", district)
                .claim("roles", List.of(roles)));
    }

    static Jwt aService(String client) {
        return token(claims -> claims.claim("azp", client)
                .claim("preferred_username", "service-account-" + client)
                .claim("roles", List.of("service")));
    }

    static Jwt token(Consumer<Jwt.Builder> claims) {
        Jwt.Builder builder = Jwt.withTokenValue("token").header("alg", "RS256").subject("subject");
        claims.accept(builder);
        return builder.build();
    }
}
