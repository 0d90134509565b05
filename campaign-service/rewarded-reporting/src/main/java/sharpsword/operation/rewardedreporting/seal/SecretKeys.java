package sharpsword.operation.rewardedreporting.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keys from the secrets folder: {@code tip-share-reward} is the current one; an older one is kept as
 * {@code tip-share-reward-<kid>} for as long as seals name it. A service without its keys does not start.
 */
@Component
final class SecretKeys implements Keys {

    private static final int LEAST_BYTES = 32;

    private final Environment secrets;

    SecretKeys(Environment secrets) {
        this.secrets = secrets;
        for (Purpose purpose : Purpose.values()) {
            current(purpose);
        }
    }

    @Override
    public Identified current(Purpose purpose) {
        byte[] key = read(purpose.secret());
        return new Identified(kid(key), secretKey(key));
    }

    @Override
    public SecretKey of(Purpose purpose, String kid) {
        Identified now = current(purpose);
        return now.kid().equals(kid) ? now.key() : secretKey(read(purpose.secret() + "-" + kid));
    }

    private byte[] read(String name) {
        @Nullable String text = secrets.getProperty(name);
        if (text == null) {
            throw new IllegalStateException("The secret " + name + " is missing from the secrets folder");
        }
        byte[] key = Base64.getUrlDecoder().decode(text.strip());
        if (key.length < LEAST_BYTES) {
            throw new IllegalStateException("The secret " + name + " must have " + LEAST_BYTES + " bytes");
        }
        return key;
    }

    private static SecretKey secretKey(byte[] key) {
        return new SecretKeySpec(key, 0, LEAST_BYTES, "AES");
    }

    private static String kid(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
