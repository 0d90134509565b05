package sharpsword.operation.rewardedreporting.tracking;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.rewardedreporting.reward.Reward;
import sharpsword.operation.rewardedreporting.reward.RewardState;
import sharpsword.operation.rewardedreporting.reward.Rewards;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.tip.SealingPayout;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.Tips;

/** What a tipster can do with the receipt code: see what became of the tip, and claim the reward. */
@Component
public final class Tracking {

    private final Tips tips;
    private final Rewards rewards;
    private final SealingPayout payouts;
    private final WrongCodes wrongCodes;
    private final Clock clock;

    Tracking(Tips tips, Rewards rewards, SealingPayout payouts, WrongCodes wrongCodes, Clock clock) {
        this.tips = tips;
        this.rewards = rewards;
        this.payouts = payouts;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    /** A tip with its reward, if it has one that the tipster may know of. */
    public record Found(Stored<Tip> tip, Optional<Stored<Reward>> reward) {}

    /**
     * Finds the tip of a code.
     *
     * @param address where the question comes from, for the limit of wrong codes
     * @throws sharpsword.access.RefusedException {@code receipt-code-wrong}, {@code receipt-code-too-often}
     */
    public Found find(ReceiptCode code, String address) {
        wrongCodes.requireFew(address);
        Stored<Tip> tip = tips.byCode(code).orElseThrow(() -> wrongCodes.wrong(address));
        return new Found(tip, rewards.ofTip(tip.value()).filter(Tracking::isTold));
    }

    /**
     * Claims the reward. Where it should go is put under the seal that the code opens; then the claim is made. A claim that is
     * not open is refused before, so that nothing of it is kept.
     */
    public Found claim(Command command, ReceiptCode code, String payout, String address) {
        Found found = find(code, address);
        Tip tip = found.tip().value();
        Stored<Reward> reward =
                found.reward().orElseThrow(() -> Refusal.conflict("reward-none").asException());
        Command now = Command.of(Caller.PUBLIC, command.cause(), command.requestHash(), null);
        // A repetition finds the reward claimed: it is answered as it was the first time, and any other claim is
        // refused.
        if (reward.value().state() == RewardState.NOTIFIED) {
            reward.value().requireClaimable(clock.instant());
            payouts.put(now, tip, code, payout);
        }
        Outcome<Reward> claimed = rewards.claim(now, tip);
        return new Found(found.tip(), Optional.of(claimed.orRefuse()));
    }

    private static boolean isTold(Stored<Reward> reward) {
        return reward.value().notifiedAt() != null;
    }
}
