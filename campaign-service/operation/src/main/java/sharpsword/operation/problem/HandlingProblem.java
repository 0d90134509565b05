package sharpsword.operation.problem;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.evidence.KeepingEvidence;
import sharpsword.reference.data.ReferenceData;

/** Leads a problem to its write-off. */
@Component
public final class HandlingProblem {

    private final Documents<Problem> problems;
    private final ReferenceData reference;
    private final KeepingEvidence keeping;

    HandlingProblem(Documents<Problem> problems, ReferenceData reference, KeepingEvidence keeping) {
        this.problems = problems;
        this.reference = reference;
        this.keeping = keeping;
    }

    /** Names who has to do what. */
    public Outcome<Problem> assign(Command command, String id, Duty duty) {
        command.caller().require(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
        return problems.change(command, id, (problem, moment) -> problem.assign(duty));
    }

    /**
     * Takes a step of the write-off machine.
     *
     * @param evidence identifiers of staged files
     * @param passed tests that the site passed, for a local check
     */
    public Outcome<Problem> take(
            Command command,
            String id,
            ProblemAction action,
            String note,
            List<String> evidence,
            Set<CheckTest> passed) {
        action.require(command.caller());
        return keeping.binding(
                command.caller(),
                Problems.KIND,
                id,
                evidence,
                files -> problems.change(command, id, (problem, moment) -> {
                    Signature by = Signature.of(command.caller(), moment.occurredAt());
                    return problem.take(
                            new Step(action, note, files, passed, by), ProblemClocks.of(reference.packages()));
                }));
    }

    /** Notes the case that was opened because of a proposal. */
    public Outcome<Problem> linkCase(Command command, String id, String opened) {
        return problems.change(command, id, (problem, moment) -> problem.linkCase(opened));
    }

    /** Notes the criminal transfer that was reported in the case. */
    public Outcome<Problem> linkTransfer(Command command, String id, String reported) {
        return problems.change(command, id, (problem, moment) -> problem.linkTransfer(reported));
    }
}
