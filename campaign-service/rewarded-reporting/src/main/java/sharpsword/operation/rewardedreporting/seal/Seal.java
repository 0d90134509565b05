package sharpsword.operation.rewardedreporting.seal;

/**
 * The sealed identity behind a tip.
 *
 * <p>The identity is encrypted under a key that was made for it alone. That key is kept in two ways: wrapped under the
 * receipt code, and as two shares whose exclusive or it is. One share says nothing without the other.
 *
 * @param identity the identity under the seal's own key
 * @param salt salt of the key that follows from the receipt code, base64
 * @param byCode the seal's key, wrapped under the receipt code
 * @param rewardShare one share, wrapped for reward officers
 * @param integrityShare the other share, wrapped for integrity supervisors
 */
public record Seal(Box identity, String salt, Box byCode, Box rewardShare, Box integrityShare) {

    Seal holding(Box other) {
        return new Seal(other, salt, byCode, rewardShare, integrityShare);
    }

    @Override
    public String toString() {
        return "seal";
    }
}
