package sharpsword.agency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that tests write themselves, told from Keycloak's by how they begin. Keycloak's are verified by its keys. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    private static final String START = "of-test.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A token of an officer. */
    public static String officer(String id, String agency, String district, String... roles) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("officer", id);
        claims.put("name", "测试人员");
        claims.put("agency", agency);
        claims.put("district", district);
        claims.put("roles", List.of(roles));
        byte[] json = JSON.writeValueAsString(claims).getBytes(StandardCharsets.UTF_8);
        return START + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    public static String systemAdministrator() {
        return officer("DEMO-27", "CORPS-500000", "500000", "system-administrator");
    }

    public static String securityAdministrator() {
        return officer("DEMO-28", "CORPS-500000", "500000", "security-administrator");
    }

    @Bean
    JwtDecoder jwtDecoder(@Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String keys) {
        JwtDecoder ofKeycloak = NimbusJwtDecoder.withJwkSetUri(keys).build();
        return token -> token.startsWith(START) ? written(token) : ofKeycloak.decode(token);
    }

    private static Jwt written(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token.substring(START.length()));
        Map<String, Object> claims = JSON.readValue(new String(json, StandardCharsets.UTF_8), new TypeReference<>() {});
        Instant now = Instant.now();
        return new Jwt(token, now.minusSeconds(1), now.plusSeconds(300), Map.of("alg", "none"), claims);
    }
}
