package sharpsword.casework.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.crime.RuleHit;
import sharpsword.casework.docket.PenaltyCase;

/**
 * What police and procuratorate see of the case: a copy that is made when the transfer is sent, while the fence around
 * the file is closed. They never see the case itself.
 *
 * @param caseNumber printed number; null if the case was transferred before it was filed
 * @param enterprise unified social credit code; null if the party is no registered firm
 * @param hits criminal thresholds that the facts reach
 * @param report title of the investigators' report; null if there is none yet
 * @param investigators identifiers of those who investigate
 */
public record SharedPart(
        @Nullable String caseNumber,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String violation,
        LocalDate actDate,
        List<RuleHit> hits,
        @Nullable String report,
        List<String> investigators) {

    public SharedPart {
        hits = List.copyOf(hits);
        investigators = List.copyOf(investigators);
    }

    static SharedPart of(PenaltyCase state) {
        var proposal = state.proposal();
        var crime = state.crime();
        var report = state.investigation().report();
        return new SharedPart(
                state.number(),
                proposal.operation(),
                proposal.year(),
                proposal.district(),
                proposal.agency(),
                proposal.enterprise(),
                proposal.violation(),
                proposal.actDate(),
                crime == null ? List.of() : crime.hits(),
                report == null ? null : report.title(),
                state.investigation().officers());
    }
}
