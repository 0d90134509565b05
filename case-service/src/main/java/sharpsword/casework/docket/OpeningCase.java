package sharpsword.casework.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;

/** Opens a case because an operation proposed a filing. The same proposal finds the case that it made before. */
@Component
public class OpeningCase {

    private final Documents<PenaltyCase> cases;
    private final Reckoner reckoner;
    private final TellingCase telling;

    OpeningCase(Documents<PenaltyCase> cases, Reckoner reckoner, TellingCase telling) {
        this.cases = cases;
        this.reckoner = reckoner;
        this.telling = telling;
    }

    /** Opens the case in preliminary review; its clock already runs from the day on which the lead was registered. */
    public Outcome<PenaltyCase> open(Command command, Proposal proposal) {
        return cases.create(command, command.newId(), moment -> decide(command.newId(), proposal, moment));
    }

    Decision<PenaltyCase> decide(String id, Proposal proposal, Moment moment) {
        Instant at = moment.occurredAt();
        PenaltyCase opened = new PenaltyCase(
                id,
                CaseVisibility.keys(proposal, List.of(), reckoner.packages(), at),
                CaseState.PRELIM_REVIEW,
                proposal,
                at,
                at,
                null,
                null,
                null,
                Investigation.NONE,
                List.of(),
                proposal.kind() == Proposal.Kind.CRIMINAL ? CrimeScreening.proposed() : null,
                null,
                null,
                null,
                Map.of());
        return Decision.accept(opened, telling.told("open", "case.opened.v1", opened, at));
    }
}
