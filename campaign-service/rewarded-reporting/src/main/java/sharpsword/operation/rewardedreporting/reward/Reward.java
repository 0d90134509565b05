package sharpsword.operation.rewardedreporting.reward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Signature;

/**
 * The reward of one report: proposed by one officer, reviewed by another, told to the tipster by the receipt code, claimed
 * with it, and paid by a finance officer after two approvals. It knows the tipster by token only.
 *
 * @param notifiedAt when the tipster could first see it; starts the claim window
 * @param claimBy last instant of the claim window; null until then, and while no calendar covers it
 * @param approvals approvals of the payment
 */
public record Reward(
        String id,
        Set<String> visibleTo,
        String tip,
        String token,
        int year,
        String district,
        String agency,
        Award award,
        RewardState state,
        Signature proposedBy,
        @Nullable Signature reviewedBy,
        @Nullable Instant notifiedAt,
        @Nullable Instant claimBy,
        @Nullable Instant claimedAt,
        List<Signature> approvals,
        @Nullable Signature paidBy)
        implements Aggregate {

    public static final DocumentType<Reward> TYPE = DocumentType.of(
            "rewards",
            Reward.class,
            IndexKeys.of("visibleTo", "state", "-bornAt"),
            IndexKeys.of("visibleTo", "-bornAt"));
    private static final int APPROVALS = 2;

    public Reward {
        visibleTo = Set.copyOf(visibleTo);
        approvals = List.copyOf(approvals);
    }

    Decision<Reward> propose() {
        return told("propose", "reward.proposed.v1");
    }

    Decision<Reward> proposeAgain(Award other, Caller caller, Moment moment) {
        RewardState next = RewardLife.TABLE.require(state, RewardAction.PROPOSE_AGAIN);
        Signature by = Signature.of(caller, moment.occurredAt());
        return new Reward(
                        id, visibleTo, tip, token, year, district, agency, other, next, by, null, null, null, null,
                        List.of(), null)
                .told("propose-again", "reward.proposed.v1");
    }

    Decision<Reward> review(boolean passed, Caller caller, Moment moment) {
        RewardState next = RewardLife.TABLE.require(state, passed ? RewardAction.REVIEW : RewardAction.RETURN);
        if (proposedBy.isOf(caller)) {
            return Decision.reject(Refusal.rule("reward-reviewer-proposed"));
        }
        Reward reviewed = with(next, Signature.of(caller, moment.occurredAt()), notifiedAt, claimBy, claimedAt);
        return passed ? reviewed.told("review", "reward.approved.v1") : reviewed.kept("return");
    }

    /** Starts the claim window, which cannot have begun before the review. */
    Decision<Reward> tell(@Nullable Instant until, Moment moment) {
        RewardState next = RewardLife.TABLE.require(state, RewardAction.NOTIFY);
        if (reviewedBy != null) {
            moment.notBefore(reviewedBy.at());
        }
        return with(next, reviewedBy, moment.occurredAt(), until, null).kept("notify");
    }

    /**
     * Refuses a claim that is not open at that moment.
     *
     * @return the state after the claim
     * @throws sharpsword.access.RefusedException {@code reward-wrong-state}, {@code reward-claim-late}
     */
    public RewardState requireClaimable(Instant at) {
        RewardState next = RewardLife.TABLE.require(state, RewardAction.CLAIM);
        if (claimBy != null && at.isAfter(claimBy)) {
            throw Refusal.rule("reward-claim-late").with("claimBy", claimBy).asException();
        }
        return next;
    }

    Decision<Reward> claim(Moment moment) {
        RewardState next = requireClaimable(moment.occurredAt());
        return with(next, reviewedBy, notifiedAt, claimBy, moment.occurredAt()).kept("claim");
    }

    Decision<Reward> lapse(@Nullable Instant until, Moment moment) {
        RewardState next = RewardLife.TABLE.require(state, RewardAction.LAPSE);
        if (until == null) {
            return Decision.reject(Refusal.rule("reward-window-unknown"));
        }
        if (!moment.occurredAt().isAfter(until)) {
            return Decision.reject(Refusal.rule("reward-claim-open").with("claimBy", until));
        }
        return with(next, reviewedBy, notifiedAt, until, claimedAt).kept("lapse");
    }

    Decision<Reward> approvePayment(Caller caller, Moment moment) {
        RewardLife.TABLE.require(state, RewardAction.APPROVE_PAYMENT);
        if (proposedBy.isOf(caller)) {
            return Decision.reject(Refusal.rule("reward-approver-handled"));
        }
        if (isApprovedBy(caller)) {
            return Decision.reject(Refusal.rule("reward-approved-already"));
        }
        List<Signature> more = new ArrayList<>(approvals);
        more.add(Signature.of(caller, moment.occurredAt()));
        return paid(state, more, null).kept("approve-payment");
    }

    Decision<Reward> pay(Caller caller, Moment moment) {
        RewardState next = RewardLife.TABLE.require(state, RewardAction.PAY);
        if (approvals.size() < APPROVALS) {
            return Decision.reject(Refusal.rule("reward-approvals-missing").with("approvals", approvals.size()));
        }
        if (proposedBy.isOf(caller) || isApprovedBy(caller)) {
            return Decision.reject(Refusal.rule("reward-payer-handled"));
        }
        return paid(next, approvals, Signature.of(caller, moment.occurredAt())).kept("pay");
    }

    private boolean isApprovedBy(Caller caller) {
        return approvals.stream().anyMatch(approval -> approval.isOf(caller));
    }

    private Reward with(
            RewardState next,
            @Nullable Signature review,
            @Nullable Instant notified,
            @Nullable Instant until,
            @Nullable Instant claimed) {
        return new Reward(
                id,
                visibleTo,
                tip,
                token,
                year,
                district,
                agency,
                award,
                next,
                proposedBy,
                review,
                notified,
                until,
                claimed,
                approvals,
                paidBy);
    }

    private Reward paid(RewardState next, List<Signature> given, @Nullable Signature payer) {
        return new Reward(
                id,
                visibleTo,
                tip,
                token,
                year,
                district,
                agency,
                award,
                next,
                proposedBy,
                reviewedBy,
                notifiedAt,
                claimBy,
                claimedAt,
                given,
                payer);
    }

    private Decision<Reward> told(String action, String type) {
        return Decision.accept(this, Happening.told(action, type, RewardTold.of(this)));
    }

    private Decision<Reward> kept(String action) {
        return Decision.accept(this, Happening.kept(action, RewardTold.of(this)));
    }
}
