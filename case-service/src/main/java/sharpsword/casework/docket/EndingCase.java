package sharpsword.casework.docket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.party.By;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;

/**
 * Every way in which a case leaves the procedure. None is open while a suspected crime was not sent to the police, except
 * to another organ that has jurisdiction and takes the suspicion over with the file.
 */
@Component
public class EndingCase {

    private final Documents<PenaltyCase> cases;
    private final TransfersOfCase transfers;
    private final TellingCase telling;

    EndingCase(Documents<PenaltyCase> cases, TransfersOfCase transfers, TellingCase telling) {
        this.cases = cases;
        this.transfers = transfers;
        this.telling = telling;
    }

    /** 不予立案: no case is filed. */
    public Outcome<PenaltyCase> refuse(Command command, String id, String reason) {
        return end(command, id, CaseAction.REFUSE, new Wanted(null, reason, null));
    }

    /**
     * Another organ has jurisdiction and takes over.
     *
     * @param organ which one
     */
    public Outcome<PenaltyCase> referOut(Command command, String id, String organ, String reason) {
        return end(command, id, CaseAction.REFER_OUT, new Wanted(null, reason, organ));
    }

    /** 撤销立案: the conditions of filing turned out not to hold (MEP23, Art. 20). Its number stays in the register. */
    public Outcome<PenaltyCase> revoke(Command command, String id, String reason) {
        return end(command, id, CaseAction.REVOKE, new Wanted(null, reason, null));
    }

    /**
     * 结案.
     *
     * @param paper number of the decision or ruling that the ground rests on, where it rests on one; the decision not to
     *     penalise is known already
     */
    public Outcome<PenaltyCase> close(
            Command command, String id, Ending.Ground ground, String reason, @Nullable String paper) {
        return end(command, id, CaseAction.CLOSE, new Wanted(ground, reason, paper));
    }

    /** How the case is to end. */
    record Wanted(
            Ending.@Nullable Ground ground,
            String reason,
            @Nullable String paper) {}

    private Outcome<PenaltyCase> end(Command command, String id, CaseAction action, Wanted wanted) {
        // A transfer that exists now never ceases to exist, so reading it before the write cannot open a gap.
        List<TransfersOfCase.Known> known = transfers.of(id);
        return cases.change(
                Reasons.because(command, wanted.reason()),
                id,
                (state, moment) -> decide(state, moment, command.caller(), action, wanted, known));
    }

    Decision<PenaltyCase> decide(
            PenaltyCase state,
            Moment moment,
            Caller caller,
            CaseAction action,
            Wanted wanted,
            List<TransfersOfCase.Known> transfers) {
        CaseState next = CaseDoor.enter(state, action, caller, moment);
        String paper = paper(state, wanted);
        Policy.requireAll(
                action == CaseAction.REFER_OUT ? EndingPolicies.REFERRING : EndingPolicies.ALL,
                new EndingPolicies.Facts(state, wanted.ground(), paper, transfers));
        By by = By.of(caller, moment.occurredAt());
        Instant overSince = state.state() == CaseState.TERMINATED ? state.changedAt() : null;
        PenaltyCase ended = state.with(draft ->
                draft.by(by, next).ending = new Ending(wanted.ground(), wanted.reason(), paper, by, overSince));
        return Decision.accept(ended, happening(action, ended, by));
    }

    /** A case without penalty is closed on its own decision, whatever number was typed. */
    private static @Nullable String paper(PenaltyCase state, Wanted wanted) {
        NoPenalty decision = state.noPenalty();
        return wanted.ground() == Ending.Ground.NO_PENALTY && decision != null ? decision.number() : wanted.paper();
    }

    private Happening happening(CaseAction action, PenaltyCase ended, By by) {
        return switch (action) {
            case REFUSE -> telling.told("refuse", "case.not-filed.v1", ended, by.at());
            case CLOSE -> telling.told("close", "case.closed.v1", ended, by.at());
            case REFER_OUT -> telling.progressed("refer-out", ended, by.at());
            default -> telling.progressed("revoke", ended, by.at());
        };
    }
}
