package sharpsword.operation.rewardedreporting.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.rewardedreporting.reward.Reward;
import sharpsword.operation.rewardedreporting.reward.RewardState;
import sharpsword.operation.rewardedreporting.tip.AcceptancePolicy;
import sharpsword.operation.rewardedreporting.tip.Handover;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipKind;
import sharpsword.operation.rewardedreporting.tip.TipState;
import sharpsword.operation.rewardedreporting.tip.Triage;
import sharpsword.operation.rewardedreporting.tracking.Tracking;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Light;

/**
 * What a tipster sees: how the tip stands, never who handed it in nor what it says.
 *
 * @param messages codes of what happened so far, oldest first, for the words of the page
 */
record TrackingView(
        TipKind kind,
        TipState state,
        Instant submittedAt,
        @Nullable AcceptancePolicy criterion,
        @Nullable String forwardedTo,
        @Nullable TipState outcome,
        @Nullable Told reward,
        List<Clock> clocks,
        List<String> messages) {

    /** The reward, once it was told. */
    record Told(RewardState state, long amount, @Nullable Instant claimBy) {}

    /** A clock by its rule and day. */
    record Clock(String rule, @Nullable LocalDate due, Light light) {}

    static TrackingView of(Tracking.Found found, List<Deadline> clocks) {
        Tip tip = found.tip().value();
        Triage triage = tip.triage();
        Handover handover = tip.handover();
        boolean concluded = handover != null && handover.concludedAt() != null;
        Told told = found.reward().map(stored -> told(stored.value())).orElse(null);
        return new TrackingView(
                tip.account().kind(),
                tip.state(),
                found.tip().bornAt(),
                triage == null ? null : triage.criterion(),
                triage == null ? null : triage.forwardedTo(),
                concluded ? tip.state() : null,
                told,
                clocks.stream().map(TrackingView::clock).toList(),
                Messages.of(tip, told));
    }

    private static Told told(Reward reward) {
        return new Told(reward.state(), reward.award().amount(), reward.claimBy());
    }

    private static Clock clock(Deadline deadline) {
        LocalDate due = deadline instanceof Deadline.Due known ? known.date() : null;
        return new Clock(deadline.rule(), due, deadline.light());
    }
}
