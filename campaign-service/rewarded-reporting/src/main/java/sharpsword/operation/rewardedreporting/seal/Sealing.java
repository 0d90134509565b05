package sharpsword.operation.rewardedreporting.seal;

import static sharpsword.operation.rewardedreporting.seal.Keys.Purpose.INTEGRITY_SHARE;
import static sharpsword.operation.rewardedreporting.seal.Keys.Purpose.REWARD_SHARE;

import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals identities and opens seals. */
@Component
public final class Sealing {

    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Keys keys;
    private final CodeKey codeKey;
    private final JsonMapper json;

    Sealing(Keys keys, CodeKey codeKey, JsonMapper json) {
        this.keys = keys;
        this.codeKey = codeKey;
        this.json = json;
    }

    /**
     * Seals an identity.
     *
     * @param tip identifier of the tip, to which the seal is bound
     */
    public Seal seal(String tip, Identity identity, ReceiptCode code) {
        byte[] key = Aes.random(KEY_BYTES);
        byte[] salt = Aes.random(SALT_BYTES);
        byte[] first = Aes.random(KEY_BYTES);
        byte[] second = xor(key, first);
        return new Seal(
                closed(key, identity, tip),
                Base64.getEncoder().encodeToString(salt),
                Aes.close(codeKey.of(code, salt), "code", key, tip + "/code"),
                wrapped(REWARD_SHARE, first, tip),
                wrapped(INTEGRITY_SHARE, second, tip));
    }

    /** Adds where a reward should go, with the key that the receipt code opens; empty if it is another tip's code. */
    public Optional<Seal> addPayout(String tip, Seal seal, ReceiptCode code, String payout) {
        SecretKey fromCode = codeKey.of(code, Base64.getDecoder().decode(seal.salt()));
        return Aes.open(fromCode, seal.byCode(), tip + "/code")
                .map(key -> seal.holding(closed(key, opened(key, seal, tip).paidTo(payout), tip)));
    }

    /** Opens a seal with both shares. The caller has proven that both roles agreed. */
    public Identity openWithBothShares(String tip, Seal seal) {
        byte[] first = unwrapped(REWARD_SHARE, seal.rewardShare(), tip);
        byte[] second = unwrapped(INTEGRITY_SHARE, seal.integrityShare(), tip);
        return opened(xor(first, second), seal, tip);
    }

    private Box closed(byte[] key, Identity identity, String tip) {
        return Aes.close(aes(key), "seal", json.writeValueAsBytes(identity), tip + "/identity");
    }

    private Identity opened(byte[] key, Seal seal, String tip) {
        byte[] content = Aes.open(aes(key), seal.identity(), tip + "/identity")
                .orElseThrow(() -> new IllegalStateException("The seal of tip " + tip + " does not open"));
        return json.readValue(content, Identity.class);
    }

    private Box wrapped(Keys.Purpose purpose, byte[] share, String tip) {
        Keys.Identified current = keys.current(purpose);
        return Aes.close(current.key(), current.kid(), share, tip + "/" + purpose);
    }

    private byte[] unwrapped(Keys.Purpose purpose, Box share, String tip) {
        return Aes.open(keys.of(purpose, share.kid()), share, tip + "/" + purpose)
                .orElseThrow(() -> new IllegalStateException("A share of tip " + tip + " does not open"));
    }

    private static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] result = new byte[one.length];
        for (int i = 0; i < one.length; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }
}
