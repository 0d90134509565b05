package sharpsword.gateway.open.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rewarded reporting answers to the public. Nothing in it says who handed a tip in. */
final class TipAnswers {

    private TipAnswers() {}

    /**
     * A tip was taken.
     *
     * @param receiptCode shown this once; only its keyed hash is kept
     */
    record Receipt(String receiptCode) {}

    /**
     * What became of a tip.
     *
     * @param outcome VERIFIED, PARTLY or UNVERIFIED; null while it is open
     * @param reward null until the tipster was told of one
     * @param messages codes of what happened, oldest first, for example {@code tip.ACCEPTED}
     */
    record Standing(
            String state,
            Instant submittedAt,
            @Nullable String outcome,
            @Nullable Reward reward,
            List<Clock> clocks,
            List<String> messages) {

        /** Whether a reward waits for its tipster. */
        public boolean hasRewardToClaim() {
            return reward != null && reward.state().equals("NOTIFIED");
        }
    }

    /** A reward, with its amount in whole CNY. */
    record Reward(String state, long amount, @Nullable Instant claimBy) {}

    /** A deadline that the agency has to keep. */
    record Clock(String rule, @Nullable LocalDate due, String light) {}
}
