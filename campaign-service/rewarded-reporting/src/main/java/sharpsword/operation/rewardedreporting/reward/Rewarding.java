package sharpsword.operation.rewardedreporting.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Identifiers;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.rewardedreporting.tip.Handover;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipClocks;
import sharpsword.operation.rewardedreporting.tip.Tips;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.Deadline;

/** Proposes, reviews, tells of, approves and pays rewards. One report has one reward: its identifier follows from the tip's. */
@Component
public final class Rewarding {

    private final Documents<Reward> rewards;
    private final Tips tips;
    private final AwardRule rule;
    private final TipClocks clocks;

    Rewarding(Documents<Reward> rewards, Tips tips, AwardRule rule, TipClocks clocks) {
        this.rewards = rewards;
        this.tips = tips;
        this.rule = rule;
        this.clocks = clocks;
    }

    public static String idOf(String tip) {
        return Identifiers.from("reward\n" + tip);
    }

    public Outcome<Reward> propose(Command command, String tip, Wish wish) {
        command.caller().require(Role.REWARD_OFFICER);
        Stored<Tip> stored = tip(command.caller(), tip);
        Award award = rule.award(stored.value(), ChinaTime.dateOf(stored.bornAt()), wish);
        return rewards.create(
                command,
                idOf(tip),
                moment -> proposed(stored.value(), award, command.caller(), moment)
                        .propose());
    }

    public Outcome<Reward> proposeAgain(Command command, String id, Wish wish) {
        RewardAction.PROPOSE_AGAIN.require(command.caller());
        return rewards.change(command, id, (reward, moment) -> {
            Stored<Tip> stored = tip(command.caller(), reward.tip());
            LocalDate reported = ChinaTime.dateOf(stored.bornAt());
            return reward.proposeAgain(rule.award(stored.value(), reported, wish), command.caller(), moment);
        });
    }

    public Outcome<Reward> review(Command command, String id, boolean passed) {
        RewardAction.REVIEW.require(command.caller());
        return rewards.change(command, id, (reward, moment) -> reward.review(passed, command.caller(), moment));
    }

    /** Tells the tipster, who sees it with the receipt code, and starts the claim window. */
    public Outcome<Reward> tell(Command command, String id) {
        RewardAction.NOTIFY.require(command.caller());
        return rewards.change(
                command, id, (reward, moment) -> reward.tell(window(id, moment.occurredAt(), moment), moment));
    }

    public Outcome<Reward> lapse(Command command, String id) {
        RewardAction.LAPSE.require(command.caller());
        return rewards.change(command, id, (reward, moment) -> {
            Instant told = reward.notifiedAt();
            return reward.lapse(told == null ? null : window(id, told, moment), moment);
        });
    }

    public Outcome<Reward> approvePayment(Command command, String id) {
        RewardAction.APPROVE_PAYMENT.require(command.caller());
        return rewards.change(command, id, (reward, moment) -> reward.approvePayment(command.caller(), moment));
    }

    public Outcome<Reward> pay(Command command, String id) {
        RewardAction.PAY.require(command.caller());
        return rewards.change(command, id, (reward, moment) -> reward.pay(command.caller(), moment));
    }

    /** End of the claim window; null while no calendar covers it, which is in the tipster's favour. */
    private @Nullable Instant window(String id, Instant told, Moment moment) {
        Deadline window = clocks.reckon(id, "REWARD_CLAIM", told, moment.recordedAt());
        return window instanceof Deadline.Due due ? due.dueAt() : null;
    }

    private Stored<Tip> tip(Caller caller, String id) {
        return tips.find(caller, id)
                .orElseThrow(() -> Refusal.unknown("tip-unknown").with("id", id).asException());
    }

    private static Reward proposed(Tip tip, Award award, Caller caller, Moment moment) {
        Handover handover = tip.handover();
        return new Reward(
                idOf(tip.id()),
                tip.visibleTo(),
                tip.id(),
                tip.token(),
                tip.year(),
                tip.account().district(),
                handover == null ? "" : handover.agency(),
                award,
                RewardState.PROPOSED,
                Signature.of(caller, moment.occurredAt()),
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
