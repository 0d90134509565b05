package sharpsword.demo.login;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a login gives.
 *
 * @param access token for calls of services, good for five minutes
 * @param refresh token for new access tokens, good while the login session lives
 * @param id token about the login itself
 */
public record LoginTokens(String access, String refresh, String id) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Claims of the access token. The signature is not checked; that is the services' part. */
    public Map<String, Object> claims() {
        String payload = access.split("\\.", -1)[1];
        return JSON.readValue(
                new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8), new TypeReference<>() {});
    }

    static LoginTokens of(String tokenAnswer) {
        JsonNode values = JSON.readTree(tokenAnswer);
        return new LoginTokens(
                values.required("access_token").asString(),
                values.required("refresh_token").asString(),
                values.required("id_token").asString());
    }
}
