package sharpsword.gateway.console.reward;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reward as rewarded reporting tells it, as far as the pages show it.
 *
 * @param tip identifier of the tip that it is for
 * @param token name by which the ledger speaks of the tipster
 */
record RewardView(
        String id,
        String tip,
        String token,
        int year,
        String district,
        String agency,
        Award award,
        String state,
        Signature proposedBy,
        @Nullable Signature reviewedBy,
        @Nullable Instant notifiedAt,
        @Nullable Instant claimBy,
        @Nullable Instant claimedAt,
        List<Signature> approvals,
        @Nullable Signature paidBy,
        long revision,
        List<String> possible) {

    /**
     * What the policy gives.
     *
     * @param amount whole CNY
     * @param fine final fine in whole CNY; null if there is none
     * @param explanation sentences with the numbers, in Chinese
     */
    record Award(
            String policy,
            String band,
            long amount,
            @Nullable String decision,
            @Nullable Long fine,
            List<String> explanation) {}

    record Signature(String name, String agency, Instant at) {}
}
