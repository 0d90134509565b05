package sharpsword.gateway.edge.sessions;

import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How login sessions live.
 *
 * @param key 32 bytes in base64url that seal what is stored; with another key everybody logs in again
 * @param idle how long a session lives without a request
 * @param longest how long it lives in any case
 * @param secure whether the cookie goes over https only
 */
@ConfigurationProperties("sharpsword.session")
record SessionSettings(String key, Duration idle, Duration longest, boolean secure) {

    private static final int KEY_BYTES = 32;

    SessionSettings {
        if (bytes(key).length != KEY_BYTES) {
            throw new IllegalArgumentException("The secret session-key must be " + KEY_BYTES
                    + " bytes in base64url: SHARPSWORD_SECRETS must name the folder that holds it");
        }
    }

    byte[] keyBytes() {
        return bytes(key);
    }

    private static byte[] bytes(String key) {
        return Base64.getUrlDecoder().decode(key.strip());
    }
}
