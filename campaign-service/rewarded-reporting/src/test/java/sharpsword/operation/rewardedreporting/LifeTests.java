package sharpsword.operation.rewardedreporting;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import sharpsword.operation.leaf.TableCheck;
import sharpsword.operation.rewardedreporting.opening.OpeningAction;
import sharpsword.operation.rewardedreporting.opening.OpeningLife;
import sharpsword.operation.rewardedreporting.opening.OpeningState;
import sharpsword.operation.rewardedreporting.reward.RewardAction;
import sharpsword.operation.rewardedreporting.reward.RewardLife;
import sharpsword.operation.rewardedreporting.reward.RewardState;
import sharpsword.operation.rewardedreporting.tip.TipAction;
import sharpsword.operation.rewardedreporting.tip.TipLife;
import sharpsword.operation.rewardedreporting.tip.TipState;

/** Every row of the tables is allowed, every other pair is refused, and the README shows them. */
class LifeTests {

    @Test
    void ofATip() throws IOException {
        TableCheck.check(TipLife.TABLE, TipState.class, TipAction.class, "tip", """
                SUBMITTED ACCEPT ACCEPTED
                SUBMITTED REJECT REJECTED
                SUBMITTED MARK_DUPLICATE DUPLICATE
                SUBMITTED REFER OUT_OF_SCOPE
                ACCEPTED DISPATCH DISPATCHED
                DISPATCHED TAKE_UP INVESTIGATING
                DISPATCHED VERIFY VERIFIED
                DISPATCHED VERIFY_PARTLY PARTLY
                DISPATCHED REFUTE UNVERIFIED
                INVESTIGATING VERIFY VERIFIED
                INVESTIGATING VERIFY_PARTLY PARTLY
                INVESTIGATING REFUTE UNVERIFIED
                """);
        TableCheck.shownInReadme(TipLife.TABLE);
    }

    @Test
    void ofAReward() throws IOException {
        TableCheck.check(RewardLife.TABLE, RewardState.class, RewardAction.class, "reward", """
                PROPOSED REVIEW REVIEWED
                PROPOSED RETURN RETURNED
                RETURNED PROPOSE_AGAIN PROPOSED
                REVIEWED NOTIFY NOTIFIED
                NOTIFIED CLAIM CLAIMED
                NOTIFIED LAPSE LAPSED
                CLAIMED APPROVE_PAYMENT CLAIMED
                CLAIMED PAY PAID
                """);
        TableCheck.shownInReadme(RewardLife.TABLE);
    }

    @Test
    void ofAnOpening() throws IOException {
        TableCheck.check(OpeningLife.TABLE, OpeningState.class, OpeningAction.class, "opening", """
                REQUESTED CONSENT CONSENTED
                REQUESTED REFUSE REFUSED
                CONSENTED SHOW SHOWN
                """);
        TableCheck.shownInReadme(OpeningLife.TABLE);
    }
}
