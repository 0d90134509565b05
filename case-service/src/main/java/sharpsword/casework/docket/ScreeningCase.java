package sharpsword.casework.docket;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.crime.CrimeFacts;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.casework.crime.RuleHit;
import sharpsword.casework.crime.Screening;
import sharpsword.casework.party.By;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.ChinaTime;

/** Screens a case for crime. A suspicion once entered is only given up with a reason. */
@Component
public class ScreeningCase {

    private final Documents<PenaltyCase> cases;
    private final Reckoner reckoner;
    private final TellingCase telling;

    ScreeningCase(Documents<PenaltyCase> cases, Reckoner reckoner, TellingCase telling) {
        this.cases = cases;
        this.reckoner = reckoner;
        this.telling = telling;
    }

    /**
     * Compares the facts with the criminal thresholds.
     *
     * @param suspicion why the officer suspects a crime beyond the rules; null if not
     * @param clearing why an earlier suspicion is given up; null if there was none
     */
    public Outcome<PenaltyCase> screen(
            Command command, String id, CrimeFacts facts, @Nullable String suspicion, @Nullable String clearing) {
        return cases.change(
                command, id, (state, moment) -> decide(state, moment, command.caller(), facts, suspicion, clearing));
    }

    Decision<PenaltyCase> decide(
            PenaltyCase state,
            Moment moment,
            Caller caller,
            CrimeFacts facts,
            @Nullable String suspicion,
            @Nullable String clearing) {
        CaseState next = CaseDoor.enter(state, CaseAction.SCREEN_CRIME, caller, moment);
        By by = By.of(caller, moment.occurredAt());
        var actDate = state.proposal().actDate();
        CrimeScreening screened = Screening.of(reckoner.packages(), actDate, ChinaTime.dateOf(by.at()))
                .screen(facts, actDate, suspicion, by);
        if (state.isCrimeSuspected() && !screened.isSuspected()) {
            if (clearing == null || clearing.isBlank()) {
                return Decision.reject(
                        Refusal.rule("crime-clearing-reason-missing").at("clearing"));
            }
            screened = screened.cleared(clearing.strip());
        }
        CrimeScreening result = screened;
        PenaltyCase after = state.with(draft -> draft.by(by, next).crime = result);
        String rules = String.join(
                ", ", result.hits().stream().map(RuleHit::rule).distinct().toList());
        return Decision.accept(
                after,
                telling.progressed(
                        "screen-crime",
                        after,
                        by.at(),
                        told -> told.detail("rules", rules)
                                .detail("result", result.result())
                                .detail("versions", String.join(", ", result.versions()))));
    }
}
