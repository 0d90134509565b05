package sharpsword.operation.rewardedreporting.reward;

import static sharpsword.operation.rewardedreporting.reward.RewardAction.APPROVE_PAYMENT;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.CLAIM;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.LAPSE;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.NOTIFY;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.PAY;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.PROPOSE_AGAIN;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.RETURN;
import static sharpsword.operation.rewardedreporting.reward.RewardAction.REVIEW;
import static sharpsword.operation.rewardedreporting.reward.RewardState.CLAIMED;
import static sharpsword.operation.rewardedreporting.reward.RewardState.LAPSED;
import static sharpsword.operation.rewardedreporting.reward.RewardState.NOTIFIED;
import static sharpsword.operation.rewardedreporting.reward.RewardState.PAID;
import static sharpsword.operation.rewardedreporting.reward.RewardState.PROPOSED;
import static sharpsword.operation.rewardedreporting.reward.RewardState.RETURNED;
import static sharpsword.operation.rewardedreporting.reward.RewardState.REVIEWED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a reward. */
public final class RewardLife {

    public static final Lifecycle<RewardState, RewardAction> TABLE = Lifecycle.of(
            "reward",
            Move.of(PROPOSED, REVIEW, REVIEWED, "other than proposer"),
            Move.of(PROPOSED, RETURN, RETURNED, "other than proposer"),
            Move.of(RETURNED, PROPOSE_AGAIN, PROPOSED),
            Move.of(REVIEWED, NOTIFY, NOTIFIED),
            Move.of(NOTIFIED, CLAIM, CLAIMED, "receipt code, before the claim window ends"),
            Move.of(NOTIFIED, LAPSE, LAPSED, "claim window over"),
            Move.of(CLAIMED, APPROVE_PAYMENT, CLAIMED, "other than proposer, once each"),
            Move.of(CLAIMED, PAY, PAID, "two approvals; neither proposer nor approver"));

    private RewardLife() {}
}
