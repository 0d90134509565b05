package sharpsword.campaign;

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

/** Tokens that tests write themselves. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static final String LEAD = officer("lead-1", "CORPS-500000", "500000", "campaign-lead");
    public static final String OTHER_LEAD = officer("lead-2", "CORPS-500000", "500000", "campaign-lead");
    public static final String HEAD = officer("head-1", "CORPS-500000", "500000", "unit-head");
    public static final String LEADER = officer("leader-1", "EEB-500000", "500000", "leadership");
    public static final String DISPLAY = officer("display-1", "EEB-500000", "500000", "display");
    public static final String INSPECTOR = officer("inspector-1", "DET-500101", "500101", "inspector");
    public static final String DISTRICT_LEAD = officer("lead-3", "DET-500112", "500112", "campaign-lead");
    public static final String FORESTER = officer("forester-1", "FOR-500000", "500000", "partner-officer");
    public static final String ADMINISTRATOR = officer("admin-1", "CORPS-500000", "500000", "system-administrator");
    public static final String REVIEWER = officer("reviewer-1", "CORPS-500000", "500000", "legal-reviewer");

    /** A token of an officer. */
    public static String officer(String id, String agency, String district, String... roles) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("officer", id);
        claims.put("name", "测试人员");
        claims.put("agency", agency);
        claims.put("district", district);
        claims.put("roles", List.of(roles));
        byte[] json = JSON.writeValueAsString(claims).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    @Bean
    JwtDecoder jwtDecoder() {
        return TestTokens::read;
    }

    private static Jwt read(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token);
        Map<String, Object> claims = JSON.readValue(new String(json, StandardCharsets.UTF_8), new TypeReference<>() {});
        Instant now = Instant.now();
        return new Jwt(token, now.minusSeconds(1), now.plusSeconds(300), Map.of("alg", "none"), claims);
    }
}
