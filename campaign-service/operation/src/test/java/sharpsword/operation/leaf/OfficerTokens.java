package sharpsword.operation.leaf;

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
import sharpsword.access.Role;

/** Stands for Keycloak: tokens of officers, signed by a key of the test. A test imports it and sends {@link #bearer}. */
@TestConfiguration
public class OfficerTokens {

    private static final byte[] KEY = "a key of the test, 32 bytes long".getBytes(StandardCharsets.UTF_8);

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    /** The header {@code Authorization} of an officer of the city's corps. */
    public static String bearer(String officer, Role role) {
        return bearer(officer, "警官" + officer, "CORPS-500000", "500000", role);
    }

    /** The header {@code Authorization} of an officer of an agency. */
    public static String bearer(String officer, String name, String agency, String district, Role role) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(officer)
                .claim("officer", officer)
                .claim("name", name)
                .claim("agency", agency)
                .claim("district", district)
                .claim("roles", List.of(role.code()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(KEY));
            return "Bearer " + token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
