package sharpsword.demo.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Proof key of one login (RFC 7636, method S256).
 *
 * @param verifier secret that is shown only when the code is exchanged
 */
record Pkce(String verifier) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Pkce fresh() {
        return new Pkce(randomText());
    }

    /** 32 random bytes in base64url, for verifiers and states. */
    static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    /** What the login page is told: the base64url SHA-256 of the verifier. */
    String challenge() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
