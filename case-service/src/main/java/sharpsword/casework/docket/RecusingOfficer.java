package sharpsword.casework.docket;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.By;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;

/** Recusals: declared by an officer or for the party, decided by the unit head (MEP23, Art. 6). */
@Component
public class RecusingOfficer {

    private final Documents<PenaltyCase> cases;
    private final Reckoner reckoner;
    private final TellingCase telling;

    RecusingOfficer(Documents<PenaltyCase> cases, Reckoner reckoner, TellingCase telling) {
        this.cases = cases;
        this.reckoner = reckoner;
        this.telling = telling;
    }

    /** Declares that an officer may not be impartial. */
    public Outcome<PenaltyCase> declare(
            Command command, String id, String officer, Recusal.Ground ground, String explanation) {
        return step(command, id, CaseAction.DECLARE_RECUSAL, "declare-recusal", officer, (state, by) -> {
            if (state.investigation().bars(officer)) {
                throw Refusal.conflict("recusal-already-declared")
                        .at("officer")
                        .with("officer", officer)
                        .asException();
            }
            return state.investigation().declared(new Recusal(officer, ground, explanation, by, null));
        });
    }

    /** Decides a declared recusal; granted, it takes the officer out of the investigation. */
    public Outcome<PenaltyCase> decide(Command command, String id, String officer, boolean granted, String reason) {
        Command reasoned = Reasons.because(command, reason);
        return step(reasoned, id, CaseAction.DECIDE_RECUSAL, "decide-recusal", officer, (state, by) -> {
            List<Recusal> pending = state.investigation().recusals().stream()
                    .filter(one -> one.officer().equals(officer) && one.isPending())
                    .toList();
            if (pending.isEmpty()) {
                throw Refusal.unknown("recusal-unknown")
                        .with("officer", officer)
                        .asException();
            }
            if (by.officer().equals(officer)) {
                throw Refusal.rule("recusal-own").with("officer", officer).asException();
            }
            return state.investigation().decided(officer, new Recusal.Verdict(granted, reason, by));
        });
    }

    private Outcome<PenaltyCase> step(
            Command command,
            String id,
            CaseAction action,
            String verb,
            String officer,
            BiFunction<PenaltyCase, By, Investigation> change) {
        return cases.change(command, id, (state, moment) -> {
            CaseState next = CaseDoor.enter(state, action, command.caller(), moment);
            By by = By.of(command.caller(), moment.occurredAt());
            Investigation after = change.apply(state, by);
            PenaltyCase changed = state.with(draft -> {
                draft.by(by, next).investigation = after;
                draft.visibleTo = CaseVisibility.keys(state.proposal(), after.officers(), reckoner.packages(), by.at());
            });
            return Decision.accept(
                    changed, telling.progressed(verb, changed, by.at(), told -> told.detail("officer", officer)));
        });
    }
}
