package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
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
import sharpsword.operation.rewardedreporting.seal.Seal;

/**
 * A complaint or report from the public.
 *
 * <p>Born when it is handed in or an officer writes it down. It is read once and accepted, rejected, marked as a duplicate
 * or referred elsewhere; an accepted one is handed on to the operation of its matter, whose lead brings the outcome back.
 * Who handed it in lies under a seal that no state of the tip touches.
 *
 * @param receipt keyed hash of the receipt code
 * @param token name by which officers and ledgers speak of the tipster; says nothing about the person
 * @param named whether a real name and a way of contact lie under the seal
 * @param receivedAt when the organ received it; decides which of several tips was first
 * @param acceptedAt when it was accepted; starts the clocks of dispatch and investigation
 */
public record Tip(
        String id,
        Set<String> visibleTo,
        int year,
        Channel channel,
        Account account,
        String receipt,
        String token,
        boolean named,
        Seal seal,
        Instant receivedAt,
        TipState state,
        @Nullable Triage triage,
        @Nullable Instant acceptedAt,
        @Nullable Handover handover)
        implements Aggregate {

    public static final DocumentType<Tip> TYPE = DocumentType.of(
            "tips",
            Tip.class,
            IndexKeys.of("visibleTo", "state", "-bornAt"),
            IndexKeys.of("visibleTo", "-bornAt"),
            IndexKeys.of("visibleTo", "triage.duplicateOf"),
            IndexKeys.of("receipt"));

    public Tip {
        visibleTo = Set.copyOf(visibleTo);
    }

    Decision<Tip> submit() {
        return Decision.accept(this, told("submit", "tip.submitted.v1"));
    }

    Decision<Tip> accept(Assessment assessment, Caller caller, Moment moment) {
        TipState next = TipLife.TABLE.require(state, TipAction.ACCEPT);
        Refusal objection =
                AcceptancePolicy.objection(account, assessment, receivedAt).orElse(null);
        if (objection != null) {
            return Decision.reject(objection);
        }
        Triage read = new Triage(null, null, null, null, Signature.of(caller, moment.occurredAt()));
        return moved(in(next).triage(read).acceptedAt(moment.occurredAt()).tip(), "accept", "tip.accepted.v1");
    }

    Decision<Tip> reject(AcceptancePolicy criterion, String note, Caller caller, Moment moment) {
        TipState next = TipLife.TABLE.require(state, TipAction.REJECT);
        Triage read = new Triage(criterion, null, null, note, Signature.of(caller, moment.occurredAt()));
        return moved(in(next).triage(read).tip(), "reject", "tip.rejected.v1");
    }

    Decision<Tip> refer(String body, String note, Caller caller, Moment moment) {
        TipState next = TipLife.TABLE.require(state, TipAction.REFER);
        Triage read = new Triage(null, null, body, note, Signature.of(caller, moment.occurredAt()));
        return moved(in(next).triage(read).tip(), "refer", "tip.rejected.v1");
    }

    /** The first valid tip wins, by the time at which the organ received it. */
    Decision<Tip> markDuplicate(Tip first, Caller caller, Moment moment) {
        TipState next = TipLife.TABLE.require(state, TipAction.MARK_DUPLICATE);
        if (!first.isValid() || first.id().equals(id)) {
            return Decision.reject(Refusal.rule("tip-original-not-valid").at("of"));
        }
        if (first.receivedAt().isAfter(receivedAt)) {
            return Decision.reject(Refusal.rule("tip-original-later").at("of").with("receivedAt", first.receivedAt()));
        }
        Triage read = new Triage(null, first.id(), null, null, Signature.of(caller, moment.occurredAt()));
        return moved(in(next).triage(read).tip(), "mark-duplicate", "tip.duplicate.v1");
    }

    Decision<Tip> dispatch(String operation, String agency, Set<String> newVisibleTo, Moment moment) {
        TipState next = TipLife.TABLE.require(state, TipAction.DISPATCH);
        if (acceptedAt != null) {
            moment.notBefore(acceptedAt);
        }
        Handover to = new Handover(operation, agency, null, null);
        return moved(in(next).handover(to).visibleTo(newVisibleTo).tip(), "dispatch", "tip.dispatched.v1");
    }

    /** Notes the lead. It may be heard of after the outcome, which it does not touch. */
    Decision<Tip> takeUp(String lead) {
        if (handover == null || handover.lead() != null) {
            return Decision.unchanged(this);
        }
        TipState next = TipLife.TABLE.after(state, TipAction.TAKE_UP);
        Tip taken = in(next == null ? state : next).handover(handover.as(lead)).tip();
        return Decision.accept(taken, Happening.kept("take-up", TipTold.of(taken)));
    }

    /** The first conclusion stands. */
    Decision<Tip> conclude(TipAction outcome, Moment moment) {
        TipState next = TipLife.TABLE.after(state, outcome);
        if (next == null || handover == null) {
            return Decision.unchanged(this);
        }
        return moved(in(next).handover(handover.concluded(moment.occurredAt())).tip(), "conclude", "tip.concluded.v1");
    }

    /** Puts another seal in place of the present one, for a claim that says where the reward should go. */
    Decision<Tip> reseal(Seal other) {
        return Decision.accept(in(state).seal(other).tip(), Happening.kept("reseal"));
    }

    /** Whether others can be duplicates of it. */
    public boolean isValid() {
        return state != TipState.REJECTED && state != TipState.DUPLICATE && state != TipState.OUT_OF_SCOPE;
    }

    public boolean isProven() {
        return state == TipState.VERIFIED || state == TipState.PARTLY;
    }

    private TipEdit in(TipState next) {
        return new TipEdit(this, next);
    }

    private static Decision<Tip> moved(Tip next, String action, String type) {
        return Decision.accept(next, next.told(action, type));
    }

    private Happening told(String action, String type) {
        return Happening.told(action, type, TipTold.of(this));
    }
}
