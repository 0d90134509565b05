package sharpsword.operation.rewardedreporting;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Stands for Keycloak: tokens of city officers, signed by a key of the test. */
@TestConfiguration
class OfficerTokens {

    private static final byte[] KEY = "a key of the test, 32 bytes long".getBytes(StandardCharsets.UTF_8);

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    /** A token of an officer of the city with one role. */
    static String of(String officer, String role) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("officer", officer)
                .claim("name", "警官" + officer)
                .claim("agency", "CORPS-500000")
                .claim("district", "500000")
                .claim("roles", List.of(role))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(KEY));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
