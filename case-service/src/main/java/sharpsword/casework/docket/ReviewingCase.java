package sharpsword.casework.docket;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.claims.NumberRegister;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.By;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.RunningDeadline;

/** The preliminary review: the four conditions are answered, and the unit head files the case. */
@Component
public class ReviewingCase {

    private final Documents<PenaltyCase> cases;
    private final Reckoner reckoner;
    private final CaseNumbers numbers;
    private final TellingCase telling;

    ReviewingCase(Documents<PenaltyCase> cases, Reckoner reckoner, CaseNumbers numbers, TellingCase telling) {
        this.cases = cases;
        this.reckoner = reckoner;
        this.numbers = numbers;
        this.telling = telling;
    }

    /** The case handler answers the four conditions for the unit head. */
    public Outcome<PenaltyCase> answer(Command command, String id, FilingConditions conditions) {
        return cases.change(command, id, (state, moment) -> answer(state, moment, command.caller(), conditions));
    }

    /**
     * The unit head approves the filing; the number is claimed now and the decision clock starts.
     *
     * @param conditions the answers; null if those stand that the case handler gave
     */
    public Outcome<PenaltyCase> file(Command command, String id, @Nullable FilingConditions conditions) {
        Outcome<PenaltyCase> outcome =
                cases.change(command, id, (state, moment) -> file(state, moment, command.caller(), conditions));
        if (outcome instanceof Outcome.Done<PenaltyCase> done
                && done.stored().value().filing() != null) {
            numbers.use(done.stored().value().filing().claim(), id);
        }
        return outcome;
    }

    private Decision<PenaltyCase> answer(PenaltyCase state, Moment moment, Caller caller, FilingConditions conditions) {
        CaseState next = CaseDoor.enter(state, CaseAction.ANSWER_CONDITIONS, caller, moment);
        By by = By.of(caller, moment.occurredAt());
        PenaltyCase answered = state.with(draft -> draft.by(by, next).conditions = conditions.answered(by));
        long met = conditions.answers().stream()
                .filter(named -> named.answer().met())
                .count();
        return Decision.accept(
                answered, telling.progressed("answer-conditions", answered, by.at(), told -> told.detail("met", met)));
    }

    private Decision<PenaltyCase> file(
            PenaltyCase state, Moment moment, Caller caller, @Nullable FilingConditions given) {
        CaseState next = CaseDoor.enter(state, CaseAction.FILE, caller, moment);
        By by = By.of(caller, moment.occurredAt());
        FilingConditions conditions = given == null ? state.conditions() : given.answered(by);
        if (conditions == null) {
            return Decision.reject(
                    Refusal.rule("filing-condition-unanswered").at("conditions").with("condition", "evidence"));
        }
        RunningDeadline limitation = CaseTimes.limitation(state, conditions);
        boolean passed = reckoner.isPast(limitation, state.proposal().discoveredAt());
        Policy.requireAll(FilingPolicies.ALL, new FilingPolicies.Facts(state, conditions, passed, limitation.rule()));
        Filing filing = filing(state, by);
        PenaltyCase filed = state.with(draft -> {
            draft.by(by, next).conditions = conditions;
            draft.filing = filing;
        });
        return Decision.accept(filed, telling.told("file", "case.filed.v1", filed, by.at()));
    }

    private Filing filing(PenaltyCase state, By by) {
        NumberRegister.Taken taken = numbers.take("FILING", state.id(), by.at());
        return new Filing(taken.printed(), taken.key(), by.at(), by);
    }
}
