package sharpsword.operation.rewardedreporting.seal;

/**
 * Something encrypted with AES-256-GCM.
 *
 * @param kid identifier of the key; {@code seal} for the seal's own key, {@code code} for the receipt code
 * @param nonce 12 bytes, base64
 * @param content ciphertext with its tag, base64
 */
public record Box(String kid, String nonce, String content) {

    @Override
    public String toString() {
        return "box " + kid;
    }
}
