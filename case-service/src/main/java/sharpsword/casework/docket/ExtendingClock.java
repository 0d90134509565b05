package sharpsword.casework.docket;

import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.By;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.DayUnit;
import sharpsword.reference.deadline.DeadlineRule;
import sharpsword.reference.deadline.Extension;
import sharpsword.reference.deadline.RunningDeadline;
import sharpsword.reference.deadline.Term;

/** Extends a clock of a case as far as the catalogue of clocks foresees it, by the approver that it names. */
@Component
public class ExtendingClock {

    private static final String COLLECTIVE = "COLLECTIVE_DISCUSSION";

    private final Documents<PenaltyCase> cases;
    private final Reckoner reckoner;
    private final TransfersOfCase transfers;
    private final TellingCase telling;

    ExtendingClock(Documents<PenaltyCase> cases, Reckoner reckoner, TransfersOfCase transfers, TellingCase telling) {
        this.cases = cases;
        this.reckoner = reckoner;
        this.transfers = transfers;
        this.telling = telling;
    }

    /**
     * What is asked.
     *
     * @param days by how many calendar days
     * @param reason why
     * @param paper number of the discussion record; empty where the unit head may grant it alone
     */
    public record Asked(int days, String reason, String paper) {}

    /** 15 days more of preliminary review, once (MEP23, Art. 18). */
    public Outcome<PenaltyCase> extendReview(Command command, String id, Asked asked) {
        return cases.change(
                Reasons.because(command, asked.reason()),
                id,
                (state, moment) -> extend(
                        state, moment, command.caller(), CaseAction.EXTEND_REVIEW, CaseTimes.review(state), asked));
    }

    /** 30 days more for the decision by the unit head, then up to 30 by collective discussion. */
    public Outcome<PenaltyCase> extendDecision(Command command, String id, Asked asked) {
        List<TransfersOfCase.Known> known = transfers.of(id);
        return cases.change(
                Reasons.because(command, asked.reason()),
                id,
                (state, moment) -> extend(
                        state,
                        moment,
                        command.caller(),
                        CaseAction.EXTEND_DECISION,
                        CaseTimes.decision(state, known)
                                .orElseThrow(
                                        () -> Refusal.conflict("case-not-filed").asException()),
                        asked));
    }

    private Decision<PenaltyCase> extend(
            PenaltyCase state, Moment moment, Caller caller, CaseAction action, RunningDeadline clock, Asked asked) {
        CaseState next = CaseDoor.enter(state, action, caller, moment);
        By by = By.of(caller, moment.occurredAt());
        String approver = approver(clock);
        Extension extension = new Extension(new Term(asked.days(), DayUnit.CALENDAR_DAY), approver, by.at());
        reckoner.objection(clock, extension).ifPresent(refusal -> {
            throw (refusal.field() == null ? refusal : refusal.at("days")).asException();
        });
        if (approver.equals(COLLECTIVE) && asked.paper().isBlank()) {
            return Decision.reject(Refusal.rule("extension-needs-discussion").at("paper"));
        }
        PenaltyCase extended = state.with(draft -> draft.by(by, next)
                .extended(new Granted(clock.rule(), asked.days(), approver, asked.reason(), asked.paper(), by)));
        return Decision.accept(
                extended,
                telling.progressed(
                        "extend",
                        extended,
                        by.at(),
                        told -> told.detail("clock", clock.rule()).detail("days", asked.days())));
    }

    /** Who has to grant the next extension; the unit head where none is foreseen, which the objection then tells. */
    private String approver(RunningDeadline clock) {
        List<DeadlineRule.ExtensionRule> foreseen = reckoner.rule(clock.rule(), clock.start())
                .map(DeadlineRule::extensions)
                .orElse(List.of());
        int next = clock.extensions().size();
        return next < foreseen.size() ? foreseen.get(next).approver() : "UNIT_HEAD";
    }
}
