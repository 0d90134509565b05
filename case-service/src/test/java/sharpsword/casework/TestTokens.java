package sharpsword.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that tests write themselves; everything behind the decoder is the service's own door. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    static final String HANDLER = of("DEMO-10", "DET-500112", "500112", "case-handler");
    static final String HEAD = of("DEMO-12", "DET-500112", "500112", "unit-head");
    static final String FULING_HANDLER = of("FUL-10", "DET-500102", "500102", "case-handler");
    static final String FULING_INSPECTOR = of("FUL-11", "DET-500102", "500102", "inspector");
    static final String FULING_HEAD = of("FUL-12", "DET-500102", "500102", "unit-head");
    static final String FULING_POLICE = of("FUL-17", "PSB-500102", "500102", "partner-officer");
    static final String FULING_PROCURATOR = of("FUL-19", "PROC-500102", "500102", "partner-officer");
    static final String CITY = of("DEMO-01", "CORPS-500000", "500000", "campaign-lead");
    static final String LEADER = of("DEMO-22", "EEB-500000", "500000", "leadership");
    static final String POLICE = of("DEMO-17", "PSB-500112", "500112", "partner-officer");
    static final String PROCURATOR = of("DEMO-19", "PROC-500112", "500112", "partner-officer");
    static final String OTHER_POLICE = of("DEMO-18", "PSB-500000", "500000", "partner-officer");
    static final String STRANGE_POLICE = of("DEMO-21", "PSB-500103", "500103", "partner-officer");
    static final String FORESTRY = of("DEMO-20", "FOR-500000", "500000", "partner-officer");
    static final String ADMINISTRATOR = of("DEMO-27", "CORPS-500000", "500000", "system-administrator");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A token of an officer. */
    static String of(String officer, String agency, String district, String... roles) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("officer", officer);
        claims.put("name", "演示·" + officer);
        claims.put("agency", agency);
        claims.put("district", district);
        claims.put("roles", List.of(roles));
        byte[] json = JsonMapper.builder().build().writeValueAsString(claims).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return token -> {
            byte[] json = Base64.getUrlDecoder().decode(token);
            Map<String, Object> claims =
                    JSON.readValue(new String(json, StandardCharsets.UTF_8), new TypeReference<>() {});
            Instant now = Instant.now();
            return new Jwt(token, now.minusSeconds(1), now.plusSeconds(300), Map.of("alg", "none"), claims);
        };
    }
}
