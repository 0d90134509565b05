package sharpsword.operation.rewardedreporting.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce of 12 bytes and a tag of 16. */
final class Aes {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    /** Random bytes for keys, shares, salts and nonces. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * Encrypts.
     *
     * @param context what the box belongs to; it opens under the same context only
     */
    static Box close(SecretKey key, String kid, byte[] content, String context) {
        byte[] nonce = random(12);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            Base64.Encoder text = Base64.getEncoder();
            return new Box(kid, text.encodeToString(nonce), text.encodeToString(cipher.doFinal(content)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The cipher is not available", broken);
        }
    }

    /** Decrypts; empty if key or context are others. */
    static Optional<byte[]> open(SecretKey key, Box box, String context) {
        Base64.Decoder text = Base64.getDecoder();
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, text.decode(box.nonce()), context);
            return Optional.of(cipher.doFinal(text.decode(box.content())));
        } catch (AEADBadTagException wrongKey) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The cipher is not available", broken);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
