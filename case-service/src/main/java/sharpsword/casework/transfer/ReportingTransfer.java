package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.CaseAction;
import sharpsword.casework.docket.CaseDoor;
import sharpsword.casework.docket.CaseVisibility;
import sharpsword.casework.docket.Cases;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.party.By;
import sharpsword.casework.party.Officers;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;

/** Reports a suspected crime to the chief of the agency. A case has one open transfer at a time. */
@Component
public class ReportingTransfer {

    private final Documents<CriminalTransfer> transfers;
    private final StoredTransfersOfCase ofCase;
    private final Cases cases;
    private final Officers officers;
    private final Receivers receivers;
    private final Claims claims;
    private final Reckoner reckoner;

    ReportingTransfer(
            Documents<CriminalTransfer> transfers,
            StoredTransfersOfCase ofCase,
            Cases cases,
            Officers officers,
            Receivers receivers,
            Claims claims,
            Reckoner reckoner) {
        this.transfers = transfers;
        this.ofCase = ofCase;
        this.cases = cases;
        this.officers = officers;
        this.receivers = receivers;
        this.claims = claims;
        this.reckoner = reckoner;
    }

    /** What the report says. */
    public record Asked(String offence, String basis, String summary, List<String> team) {}

    /**
     * Hands the report in.
     *
     * <p>Refused with {@code transfer-taken} while another transfer of the case is open, and with the refusals of {@link
     * TransferPolicies#REPORTING}.
     */
    public Outcome<CriminalTransfer> report(Command command, String caseId, Asked asked) {
        PenaltyCase state = cases.require(command.caller(), caseId).value();
        String id = command.newId();
        Outcome<CriminalTransfer> outcome =
                transfers.create(command, id, moment -> decide(id, state, asked, command.caller(), moment));
        if (outcome instanceof Outcome.Done<CriminalTransfer> done) {
            claims.use(TransferClaim.KIND, done.stored().value().claim(), id);
        }
        return outcome;
    }

    private Decision<CriminalTransfer> decide(String id, PenaltyCase state, Asked asked, Caller caller, Moment moment) {
        CaseDoor.enter(state, CaseAction.REPORT_TRANSFER, caller, moment);
        Policy.requireAll(
                TransferPolicies.REPORTING,
                new TransferPolicies.Reporting(
                        state.isCrimeSuspected(),
                        asked.team(),
                        officer -> officers.find(officer)
                                .map(known -> known.serves(state.agency()))
                                .orElse(false),
                        state.investigation()::bars));
        Instant at = moment.occurredAt();
        Receivers.Pair receiving = receivers.sameLevel(state.agency(), at);
        By by = By.of(caller, at);
        CriminalTransfer reported = new CriminalTransfer(
                id,
                CaseVisibility.of(state.proposal(), state.investigation().officers(), reckoner.packages(), at)
                        .keys(),
                TransferState.REPORT_SUBMITTED,
                Origin.of(state),
                new Report(asked.offence(), asked.basis(), asked.summary(), asked.team(), by),
                receiving.police(),
                receiving.procuratorate(),
                claim(state.id(), id),
                at,
                at,
                List.of(),
                List.of(),
                null,
                null,
                "",
                null,
                null,
                List.of(),
                Map.of(by.officer(), by.name()));
        TransferTold told = TransferTold.of(
                reported,
                TransferTimes.current(reported)
                        .map(clock -> reckoner.dueAt(clock, at))
                        .orElse(null));
        return Decision.accept(
                reported, Happening.told("report", "transfer.reported.v1", told.detail("offence", asked.offence())));
    }

    /** A closed transfer gives its claim back when it closes; one that could not is helped here. */
    private String claim(String caseId, String holder) {
        String key = TransferClaim.key(caseId);
        ofCase.stored(caseId).stream()
                .filter(one -> one.state().isClosed())
                .forEach(one -> claims.release(TransferClaim.KIND, key, one.id()));
        claims.claim(TransferClaim.KIND, key, holder);
        return key;
    }
}
