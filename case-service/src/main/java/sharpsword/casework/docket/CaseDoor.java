package sharpsword.casework.docket;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Moment;

/**
 * What every command on a case passes first: role, agency, recusal, transition table, fence, and
 * the order of time.
 */
public final class CaseDoor {

    private CaseDoor() {}

    /**
     * Lets the action in and answers the state that it leads to.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}, {@code case-of-other-agency}, {@code
     *     case-actor-recused}, {@code case-wrong-state}, {@code case-handed-over}, {@code occurred-before-basis}
     */
    public static CaseState enter(PenaltyCase state, CaseAction action, Caller caller, Moment moment) {
        action.entitled().require(caller);
        CaseState next = CaseLife.TABLE.require(state.state(), action);
        objection(state, action, caller).ifPresent(refusal -> {
            throw refusal.asException();
        });
        moment.notBefore(state.changedAt());
        return next;
    }

    /** The actions that this caller could take now, as far as the buttons of a page can know. */
    public static Set<CaseAction> possible(PenaltyCase state, Caller caller) {
        return CaseLife.TABLE.possible(state.state()).stream()
                .filter(action -> action.entitled().includes(caller))
                .filter(action -> objection(state, action, caller).isEmpty())
                .filter(action -> isOffered(state, action))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Whether the case gives a reason for the action at all. */
    private static boolean isOffered(PenaltyCase state, CaseAction action) {
        return switch (action) {
            case REPORT_TRANSFER -> state.isCrimeSuspected();
            case DECIDE_RECUSAL -> state.investigation().recusals().stream().anyMatch(Recusal::isPending);
            case DECIDE_NO_PENALTY -> !state.isCrimeSuspected() || state.handover() != null;
            default -> true;
        };
    }

    private static Optional<Refusal> objection(PenaltyCase state, CaseAction action, Caller caller) {
        if (!caller.officer().agency().equals(state.agency())) {
            return Optional.of(Refusal.notEntitled("case-of-other-agency").with("agency", state.agency()));
        }
        // Until a recusal is decided the investigation goes on (APL, Art. 43); once granted, the officer is out.
        String officer = caller.officer().officerId();
        if (state.investigation().hasRecused(officer)) {
            return Optional.of(RecusedOfficers.refusal(officer));
        }
        Handover handover = state.handover();
        if (action.touchesHandedOverParts() && handover != null && handover.closed()) {
            return Optional.of(Refusal.conflict("case-handed-over").with("transfer", handover.transfer()));
        }
        return Optional.empty();
    }
}
