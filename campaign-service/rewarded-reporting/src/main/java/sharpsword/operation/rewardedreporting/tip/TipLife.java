package sharpsword.operation.rewardedreporting.tip;

import static sharpsword.operation.rewardedreporting.tip.TipAction.ACCEPT;
import static sharpsword.operation.rewardedreporting.tip.TipAction.DISPATCH;
import static sharpsword.operation.rewardedreporting.tip.TipAction.MARK_DUPLICATE;
import static sharpsword.operation.rewardedreporting.tip.TipAction.REFER;
import static sharpsword.operation.rewardedreporting.tip.TipAction.REFUTE;
import static sharpsword.operation.rewardedreporting.tip.TipAction.REJECT;
import static sharpsword.operation.rewardedreporting.tip.TipAction.TAKE_UP;
import static sharpsword.operation.rewardedreporting.tip.TipAction.VERIFY;
import static sharpsword.operation.rewardedreporting.tip.TipAction.VERIFY_PARTLY;
import static sharpsword.operation.rewardedreporting.tip.TipState.ACCEPTED;
import static sharpsword.operation.rewardedreporting.tip.TipState.DISPATCHED;
import static sharpsword.operation.rewardedreporting.tip.TipState.DUPLICATE;
import static sharpsword.operation.rewardedreporting.tip.TipState.INVESTIGATING;
import static sharpsword.operation.rewardedreporting.tip.TipState.OUT_OF_SCOPE;
import static sharpsword.operation.rewardedreporting.tip.TipState.PARTLY;
import static sharpsword.operation.rewardedreporting.tip.TipState.REJECTED;
import static sharpsword.operation.rewardedreporting.tip.TipState.SUBMITTED;
import static sharpsword.operation.rewardedreporting.tip.TipState.UNVERIFIED;
import static sharpsword.operation.rewardedreporting.tip.TipState.VERIFIED;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a tip. An outcome may be heard of before the news that the tip was taken up. */
public final class TipLife {

    public static final Lifecycle<TipState, TipAction> TABLE = Lifecycle.of(
            "tip",
            Move.of(SUBMITTED, ACCEPT, ACCEPTED, "acceptance criteria hold"),
            Move.of(SUBMITTED, REJECT, REJECTED, "with the criterion that fails"),
            Move.of(SUBMITTED, MARK_DUPLICATE, DUPLICATE, "the other valid tip was received earlier"),
            Move.of(SUBMITTED, REFER, OUT_OF_SCOPE, "with the body it was forwarded to"),
            Move.of(ACCEPTED, DISPATCH, DISPATCHED, "to the operation of the matter"),
            Move.of(DISPATCHED, TAKE_UP, INVESTIGATING, "the operation made a lead of it"),
            Move.of(DISPATCHED, VERIFY, VERIFIED),
            Move.of(DISPATCHED, VERIFY_PARTLY, PARTLY),
            Move.of(DISPATCHED, REFUTE, UNVERIFIED),
            Move.of(INVESTIGATING, VERIFY, VERIFIED, "its lead was concluded"),
            Move.of(INVESTIGATING, VERIFY_PARTLY, PARTLY, "its lead was concluded"),
            Move.of(INVESTIGATING, REFUTE, UNVERIFIED, "its lead was concluded"));

    private TipLife() {}
}
