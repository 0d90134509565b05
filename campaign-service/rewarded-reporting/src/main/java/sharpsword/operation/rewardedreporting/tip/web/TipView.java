package sharpsword.operation.rewardedreporting.tip.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.rewardedreporting.tip.Account;
import sharpsword.operation.rewardedreporting.tip.Channel;
import sharpsword.operation.rewardedreporting.tip.Handover;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipLife;
import sharpsword.operation.rewardedreporting.tip.TipState;
import sharpsword.operation.rewardedreporting.tip.Triage;
import sharpsword.reference.deadline.Deadline;

/**
 * A tip as officers see it: what it says, never who said it, neither seal nor receipt.
 *
 * @param named whether a real name lies under the seal
 * @param duplicates identifiers of the tips that repeat this one; filled on the page of one tip only
 */
record TipView(
        String id,
        TipState state,
        int year,
        Channel channel,
        Account account,
        String token,
        boolean named,
        Instant submittedAt,
        Instant receivedAt,
        @Nullable Triage triage,
        @Nullable Instant acceptedAt,
        @Nullable Handover handover,
        List<String> duplicates,
        List<Deadline> clocks,
        long revision,
        List<String> possible) {

    static TipView of(Stored<Tip> stored, List<String> duplicates, List<Deadline> clocks, Caller caller) {
        Tip tip = stored.value();
        return new TipView(
                tip.id(),
                tip.state(),
                tip.year(),
                tip.channel(),
                tip.account(),
                tip.token(),
                tip.named(),
                stored.bornAt(),
                tip.receivedAt(),
                tip.triage(),
                tip.acceptedAt(),
                tip.handover(),
                duplicates,
                clocks,
                stored.revision(),
                Possible.of(TipLife.TABLE, tip.state(), caller));
    }
}
