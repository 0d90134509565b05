package sharpsword.campaign.opening;

import static sharpsword.campaign.opening.FigureAction.AMEND;
import static sharpsword.campaign.opening.FigureAction.CONFIRM;
import static sharpsword.campaign.opening.FigureAction.WITHDRAW;
import static sharpsword.campaign.opening.FigureState.CONFIRMED;
import static sharpsword.campaign.opening.FigureState.ENTERED;
import static sharpsword.campaign.opening.FigureState.WITHDRAWN;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The life of an opening figure. */
public final class FigureLife {

    public static final Lifecycle<FigureState, FigureAction> TABLE = Lifecycle.of(
            "opening",
            Move.of(ENTERED, AMEND, ENTERED, "signs anew as the first"),
            Move.of(ENTERED, CONFIRM, CONFIRMED, "second signer, not the first"),
            Move.of(ENTERED, WITHDRAW, WITHDRAWN, "with a reason"),
            Move.of(CONFIRMED, WITHDRAW, WITHDRAWN, "with a reason"),
            Move.of(WITHDRAWN, AMEND, ENTERED, "signs anew as the first"));

    private FigureLife() {}
}
