package sharpsword.operation.rewardedreporting.tip;

import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;

/** Notes what the operations make of a tip. */
@Component
public final class FollowingTip {

    private final Documents<Tip> tips;

    FollowingTip(Documents<Tip> tips) {
        this.tips = tips;
    }

    /** Notes the lead that was made of it. */
    public Outcome<Tip> takeUp(Command command, String id, String lead) {
        return tips.change(command, id, (tip, moment) -> tip.takeUp(lead));
    }

    /**
     * Notes the outcome.
     *
     * @param outcome VERIFY, VERIFY_PARTLY or REFUTE
     */
    public Outcome<Tip> conclude(Command command, String id, TipAction outcome) {
        return tips.change(command, id, (tip, moment) -> tip.conclude(outcome, moment));
    }
}
