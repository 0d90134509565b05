package sharpsword.operation.rewardedreporting.seal;

import javax.crypto.SecretKey;

/** The long-lived keys of the seal. Each has an identifier, so that what an older key wrapped stays readable after a change. */
public interface Keys {

    /** What a key is for. */
    enum Purpose {
        /** Keyed hash of receipt codes. */
        RECEIPT("tip-key"),
        /** Wraps the share of the reward officers. */
        REWARD_SHARE("tip-share-reward"),
        /** Wraps the share of the integrity supervisors. */
        INTEGRITY_SHARE("tip-share-integrity");

        private final String secret;

        Purpose(String secret) {
            this.secret = secret;
        }

        /** Name of the secret that holds the key. */
        public String secret() {
            return secret;
        }
    }

    /** The key that new seals are made with. */
    Identified current(Purpose purpose);

    /**
     * The key of that identifier.
     *
     * @throws IllegalStateException if it is not there any more
     */
    SecretKey of(Purpose purpose, String kid);

    /**
     * A key and its identifier.
     *
     * @param kid first 8 hexadecimal digits of the SHA-256 of the key
     */
    record Identified(String kid, SecretKey key) {

        @Override
        public String toString() {
            return "key " + kid;
        }
    }
}
