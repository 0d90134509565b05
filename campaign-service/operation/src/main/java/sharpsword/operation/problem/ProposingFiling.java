package sharpsword.operation.problem;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;

/** Proposes that a case be opened because of a problem. */
@Component
public final class ProposingFiling {

    private final Documents<Problem> problems;
    private final OperationProfile profile;
    private final ReferenceData reference;

    ProposingFiling(Documents<Problem> problems, OperationProfile profile, ReferenceData reference) {
        this.problems = problems;
        this.profile = profile;
        this.reference = reference;
    }

    /**
     * Proposes a case.
     *
     * @param violation code in the catalogue that was in force on the day of the act (APL 37: the law of that day)
     * @param actDate day of the act, not after the problem was found
     */
    public Outcome<Problem> propose(Command command, String id, Filing.Kind kind, String violation, LocalDate actDate) {
        command.caller().require(Role.INSPECTOR);
        Entry entry = Checklists.on(actDate, profile, reference.packages())
                .violation(violation)
                .orElseThrow(() -> Refusal.rule("filing-violation-unknown")
                        .at("violation")
                        .with("violation", violation)
                        .with("day", actDate)
                        .asException());
        if (kind == Filing.Kind.CRIMINAL && !entry.crime()) {
            throw Refusal.rule("filing-not-criminal")
                    .at("kind")
                    .with("violation", violation)
                    .asException();
        }
        return problems.change(command, id, (problem, moment) -> {
            LocalDate found = ChinaTime.dateOf(problem.finding().by().at());
            if (actDate.isAfter(found)) {
                return Decision.reject(
                        Refusal.rule("filing-act-after-finding").at("actDate").with("found", found));
            }
            Signature by = Signature.of(command.caller(), moment.occurredAt());
            return problem.propose(new Filing(kind, violation, actDate, by));
        });
    }
}
