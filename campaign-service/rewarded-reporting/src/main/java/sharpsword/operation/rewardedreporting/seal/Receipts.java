package sharpsword.operation.rewardedreporting.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/** Makes receipt codes and the keyed hash under which a tip is found by its code. */
@Component
public final class Receipts {

    private static final String MAC = "HmacSHA256";

    private final Keys keys;

    Receipts(Keys keys) {
        this.keys = keys;
    }

    /**
     * The code for a tip. It follows from the request's Idempotency-Key, which only the tipster's browser knows and nobody
     * stores, so that a request whose answer was lost can be repeated and shows the same code.
     */
    public ReceiptCode forRequest(String idempotencyKey) {
        return ReceiptCode.of(mac("receipt\n" + idempotencyKey));
    }

    /** Keyed hash of a code, in hexadecimal. */
    public String hashOf(ReceiptCode code) {
        return HexFormat.of().formatHex(mac("lookup\n" + code.value()));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(keys.current(Keys.Purpose.RECEIPT).key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The keyed hash is not available", broken);
        }
    }
}
