package sharpsword.operation.rewardedreporting.opening;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of a request to open a seal. */
public final class OpeningLife {

    public static final Lifecycle<OpeningState, OpeningAction> TABLE = Lifecycle.of(
            "opening",
            Move.of(
                    OpeningState.REQUESTED,
                    OpeningAction.CONSENT,
                    OpeningState.CONSENTED,
                    "other person, within 24 hours of the request"),
            Move.of(OpeningState.REQUESTED, OpeningAction.REFUSE, OpeningState.REFUSED, "other person"),
            Move.of(
                    OpeningState.CONSENTED,
                    OpeningAction.SHOW,
                    OpeningState.SHOWN,
                    "to the requester, within 24 hours of the request"));

    private OpeningLife() {}
}
