package sharpsword.operation.trial;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What stands outside of the service: its clock, and Keycloak, whose tokens are signed by a key of the test. */
@TestConfiguration
public class TestTokens {

    private static final byte[] KEY =
            "a key of the test, 32 bytes long".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Bean
    TrialClock clock() {
        return new TrialClock();
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    /** A token of an officer. */
    public static String of(Person person) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(person.officer())
                .claim("officer", person.officer())
                .claim("name", person.shown())
                .claim("agency", person.agency())
                .claim("district", person.district())
                .claim("roles", List.of(person.role()))
                .issueTime(Date.from(Instant.now()))
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
