package sharpsword.casework.docket;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.By;
import sharpsword.casework.party.Officers;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.ChinaTime;

/** The investigation from the naming of its officers to their report. */
@Component
public class InvestigatingCase {

    private final Documents<PenaltyCase> cases;
    private final Officers officers;
    private final Reckoner reckoner;
    private final TellingCase telling;

    InvestigatingCase(Documents<PenaltyCase> cases, Officers officers, Reckoner reckoner, TellingCase telling) {
        this.cases = cases;
        this.officers = officers;
        this.reckoner = reckoner;
        this.telling = telling;
    }

    /** Names those who investigate; they see the case from now on. */
    public Outcome<PenaltyCase> assign(Command command, String id, List<String> those) {
        return step(command, id, CaseAction.ASSIGN, "assign", (state, draft) -> {
            Policy.requireAll(AssignmentPolicies.ALL, facts(state, those, draft));
            draft.investigation = state.investigation().assigned(those);
            draft.visibleTo = CaseVisibility.keys(state.proposal(), those, reckoner.packages(), draft.at());
        });
    }

    /** Stops the investigation for a while; the decision clock stands still (MEP23, Art. 35). */
    public Outcome<PenaltyCase> suspend(Command command, String id, String reason) {
        return step(
                Reasons.because(command, reason),
                id,
                CaseAction.SUSPEND,
                "suspend",
                (state, draft) -> draft.investigation =
                        state.investigation().suspended(new Investigation.Suspension(reason, draft.actor(), null)));
    }

    /** The cause of the suspension is gone. */
    public Outcome<PenaltyCase> resume(Command command, String id) {
        return step(
                command,
                id,
                CaseAction.RESUME,
                "resume",
                (state, draft) -> draft.investigation = state.investigation().resumed(draft.actor()));
    }

    /** Nothing can be investigated any more (MEP23, Art. 36). */
    public Outcome<PenaltyCase> terminate(Command command, String id, String reason) {
        return step(
                Reasons.because(command, reason),
                id,
                CaseAction.TERMINATE,
                "terminate",
                (state, draft) -> draft.ending = new Ending(null, reason, null, draft.actor(), null));
    }

    /**
     * Ends the investigation with its report (MEP23, Arts. 37, 38).
     *
     * <p>Refused with {@code crime-not-screened} before a screening and with {@code case-officers-too-few} when a
     * recusal has left fewer than two.
     */
    public Outcome<PenaltyCase> conclude(Command command, String id, String title, String sha256, String proposal) {
        return step(command, id, CaseAction.CONCLUDE, "conclude", (state, draft) -> {
            if (state.crime() == null) {
                throw Refusal.rule("crime-not-screened").asException();
            }
            List<String> those = state.investigation().officers();
            Policy.requireAll(
                    List.of(AssignmentPolicies.AT_LEAST_TWO, AssignmentPolicies.NONE_RECUSED),
                    facts(state, those, draft));
            draft.investigation =
                    state.investigation().reported(new Investigation.Report(title, sha256, proposal, draft.actor()));
        });
    }

    private AssignmentPolicies.Facts facts(PenaltyCase state, List<String> those, CaseDraft draft) {
        return new AssignmentPolicies.Facts(state, those, officers::find, ChinaTime.dateOf(draft.at()));
    }

    private Outcome<PenaltyCase> step(
            Command command, String id, CaseAction action, String verb, BiConsumer<PenaltyCase, CaseDraft> change) {
        return cases.change(command, id, (state, moment) -> {
            CaseState next = CaseDoor.enter(state, action, command.caller(), moment);
            By by = By.of(command.caller(), moment.occurredAt());
            PenaltyCase changed = state.with(draft -> change.accept(state, draft.by(by, next)));
            return Decision.accept(changed, telling.progressed(verb, changed, by.at()));
        });
    }
}
