package sharpsword.operation.rewardedreporting.tracking.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.rewardedreporting.tip.Handover;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipState;

/** What happened to a tip so far, as codes whose words the page knows. */
final class Messages {

    private Messages() {}

    static List<String> of(Tip tip, TrackingView.@Nullable Told reward) {
        List<String> messages = new ArrayList<>(List.of("tip.SUBMITTED"));
        Handover handover = tip.handover();
        if (tip.acceptedAt() != null) {
            messages.add("tip.ACCEPTED");
        }
        if (handover != null) {
            messages.add("tip.DISPATCHED");
            if (handover.lead() != null) {
                messages.add("tip.INVESTIGATING");
            }
        }
        boolean ended = !tip.isValid() || (handover != null && handover.concludedAt() != null);
        if (ended && tip.state() != TipState.SUBMITTED) {
            messages.add("tip." + tip.state());
        }
        if (reward != null) {
            messages.add("reward." + reward.state());
        }
        return messages;
    }
}
